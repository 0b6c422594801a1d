package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.diembao.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRecordsTest {

    private static final String RECORD = """
            {"schema":"1","id":"n1","source":"a.html","url":"https://baonghean.vn/n1.html","site":"baonghean.vn",\
            "template":"generic","status":"OK","language":"vi","title":"Họp xã","sapo":null,"authors":["Sầm Văn Pắn"],\
            "section":"Thời sự","tags":["xã"],"publishedAt":"2022-11-14T23:30:00+00:00","modifiedAt":null,\
            "text":"Họp xã\\n\\nKết luận số 21-KL/TW của Đảng.","blocks":[{"type":"title","start":0,"end":6}],"images":[],\
            "dates":[{"start":0,"end":3,"text":"Họp","type":"DATE","value":"2022","firstDay":"2022-01-01",\
            "lastDay":"2022-12-31","modifier":null,"resolvedFrom":"explicit","calendar":"gregorian"}],\
            "documents":[{"start":8,"end":28,"text":"Kết luận số 21-KL/TW","fullStart":8,"fullEnd":28,"form":"FULL",\
            "id":"vn/dang/tw/kl/k13/21","symbol":"21-KL/TW","year":2021,"antecedent":0}],\
            "officials":[{"name":"Đặng Thị Mẫu","kind":"official","positions":[{"role":"Bí thư","organization":"Đảng ủy",\
            "start":0,"end":3}],"mentions":[{"start":0,"end":3,"text":"Họp"}]}],"removed":[]}\
            """;

    @Test
    void readsWhatAnIndexNeeds() {
        Article article = ArticleRecords.read(RECORD);
        assertThat(ArticleRecords.isRecord(RECORD)).isTrue();
        assertThat(article.id()).isEqualTo("n1");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2022, 11, 15));
        assertThat(article.blocks()).hasSize(1);
        assertThat(article.dates().get(0).lastDay()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(article.documents().get(0).year()).isEqualTo(2021);
        assertThat(article.officials().get(0).positions().get(0).organization()).isEqualTo("Đảng ủy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"schema\":\"2\"}",
                "{\"schema\":\"1\",\"id\":\"a\"}",
                "{\"schema\":\"1\"} {}",
                "{\"schema\":\"1\",\"text\":\"a\",\"publishedAt\":\"hôm qua\"}",
                "{\"schema\":\"1\",\"text\":\"a\",\"id\":\"a\",\"template\":\"g\",\"status\":\"GOOD\"}",
            })
    void brokenRecordsAreRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleRecords.read(line));
    }

    @Test
    void spansOutsideTheTextAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ArticleRecords.read(RECORD.replace("\"start\":0,\"end\":6", "\"start\":0,\"end\":600")))
                .withMessageContaining("span 0 to 600");
    }
}
