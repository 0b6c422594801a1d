package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextNormalizer;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** The table of places holds ready keys, because it is large; they must be the keys the tokens of a text have. */
class PlacesTableTest {

    @Test
    void everyNameIsWrittenInKeys() {
        assertThat(ResourceTable.read(Vocabulary.class, "places.tsv"))
                .hasSizeGreaterThan(8000)
                .allSatisfy(row -> {
                    String keys = row.get("keys");
                    TokenSequence tokens = Tokenizer.tokenize(TextNormalizer.normalize(keys));
                    StringJoiner expected = new StringJoiner(" ");
                    for (int i = 0; i < tokens.size(); i++) {
                        expected.add(tokens.key(i));
                    }
                    assertThat(keys).as(row.where()).isEqualTo(expected.toString());
                    assertThat(row.list("types")).as(row.where()).isNotEmpty();
                });
    }
}
