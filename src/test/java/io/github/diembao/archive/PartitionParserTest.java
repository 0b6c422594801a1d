package io.github.diembao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import io.github.diembao.official.OfficialExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a task of a cluster does with its part of the data. */
class PartitionParserTest {

    private static String officials(Article article) {
        return article.id() + ": "
                + article.officials().stream().map(o -> o.name()).toList();
    }

    private static ArticleReader readerWithOwnPost() {
        return ArticleReader.builder()
                .officials(OfficialExtractor.builder()
                        .addRole("Thủ từ", "mass")
                        .addOrganization("Hiệp hội Làng Mới", "mass", "province")
                        .build())
                .build();
    }

    /** As it is shipped to a worker. */
    private static PartitionParser shipped(PartitionParser parser) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(parser);
        return (PartitionParser) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    private static List<String> all(Iterator<String> records) {
        List<String> all = new ArrayList<>();
        records.forEachRemaining(all::add);
        return all;
    }

    @Test
    void eachLineGivesARecordOrAnErrorInItsPlace() throws Exception {
        PartitionParser parser = shipped(new PartitionParser(PartitionParserTest::officials, Map.of("text", "body")));
        List<String> records = all(parser.parse(List.of(
                        "{\"id\":\"a\",\"body\":\"Ông Đặng Văn Mẫu, Chủ tịch UBND tỉnh dự họp.\"}",
                        "{broken",
                        "{\"id\":\"b\",\"body\":\"Trời mưa.\"}")
                .iterator()));
        assertThat(records).hasSize(3);
        assertThat(records.get(0)).isEqualTo("a: [Đặng Văn Mẫu]");
        assertThat(records.get(1)).startsWith("{\"error\":{").contains("partition:2");
        assertThat(records.get(2)).isEqualTo("b: []");
    }

    @Test
    void filesThatCannotBeOpenedAreErrors() throws Exception {
        PartitionParser parser = shipped(new PartitionParser(PartitionParserTest::officials));
        List<String> records =
                all(parser.parseFiles(List.of("a.txt", "gone.txt").iterator(), path -> {
                    if (path.equals("gone.txt")) {
                        throw new FileNotFoundException(path);
                    }
                    return new ByteArrayInputStream(
                            "Bà Đặng Thị Mẫu, Bí thư Tỉnh ủy dự họp.".getBytes(StandardCharsets.UTF_8));
                }));
        assertThat(records).hasSize(2);
        assertThat(records.get(0)).endsWith("[Đặng Thị Mẫu]");
        assertThat(records.get(1)).startsWith("{\"error\":{").contains("gone.txt");
    }

    @Test
    void tablesOfOnesOwnTravelWithTheParser() throws Exception {
        String line = "{\"id\":\"a\",\"text\":\"Ông Đặng Văn Mẫu, Thủ từ Hiệp hội Làng Mới dự họp.\"}";
        PartitionParser plain = shipped(new PartitionParser(PartitionParserTest::officials));
        PartitionParser own = shipped(
                new PartitionParser(PartitionParserTest::officials).withReader(PartitionParserTest::readerWithOwnPost));
        assertThat(all(plain.parse(List.of(line).iterator()))).containsExactly("a: []");
        assertThat(all(own.parse(List.of(line, line).iterator())))
                .containsExactly("a: [Đặng Văn Mẫu]", "a: [Đặng Văn Mẫu]");
    }
}
