package io.github.diembao.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.ResourceTable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every text. */
class DateExtractorPropertyTest {

    private static final String[] MARKS = {
        " ", " ", " ", " ", "/", "-", " - ", ", ", ".", ":", "(", ")", "\n", "%", " và ", " đến ", "\u00A0", "\u0301",
        "🎉"
    };

    /** Texts of calendar words, numbers and marks in any order. */
    private static String randomText(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(random.nextInt(random.nextBoolean() ? 40 : 3000));
                case 1 -> text.append((char) (32 + random.nextInt(400)));
                default -> text.append(words.get(random.nextInt(words.size())));
            }
            text.append(MARKS[random.nextInt(MARKS.length)]);
        }
        return text.toString();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (String table : List.of("words.tsv", "context.tsv")) {
            ResourceTable.read(DateExtractor.class, table).forEach(row -> words.add(row.get("phrase")));
        }
        ResourceTable.read(DateExtractor.class, "holidays.tsv").forEach(row -> words.add(row.get("name")));
        return words;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mentionsAreSlicesInOrderAndAlikeEachTime(long seed) {
        Random random = new Random(seed);
        List<String> words = words();
        DateExtractor all = DateExtractor.builder()
                .anaphora(true)
                .vague(true)
                .forward(seed % 2 == 0)
                .build();
        for (int n = 0; n < 1200; n++) {
            String text = randomText(random, words);
            ExtractionContext context = n % 5 == 0
                    ? ExtractionContext.none()
                    : ExtractionContext.published(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15000)));
            List<DateMention> found = all.extract(text, context);
            int end = 0;
            for (DateMention mention : found) {
                assertThat(mention.span().start()).as("start in: %s", text).isGreaterThanOrEqualTo(end);
                assertThat(mention.text()).isEqualTo(mention.span().of(text)).isNotBlank();
                end = mention.span().end();
                LocalDate first = mention.firstDay();
                LocalDate last = mention.lastDay();
                if (first != null && last != null) {
                    assertThat(last).as("last day of %s", mention).isAfterOrEqualTo(first);
                }
                assertThat(mention.value() == null)
                        .as("value and ground of %s", mention)
                        .isEqualTo(mention.resolvedFrom() == null);
                assertThat(mention.value() == null || !mention.flags().contains(DateFlag.NO_SUCH_DAY))
                        .as("no value for a day that is none: %s", mention)
                        .isTrue();
            }
            assertThat(all.extract(text, context)).isEqualTo(found);
        }
    }

    @ParameterizedTest(name = "written {0}")
    @ValueSource(
            strings = {
                "'ngày' d/M/yyyy",
                "'ngày' dd-MM-yyyy",
                "d.M.yyyy",
                "dd/MM/yyyy",
                "'ngày' d 'tháng' M 'năm' yyyy",
                "'ngày' d/M 'năm' yyyy",
                "yyyy-MM-dd",
            })
    void everyDayReadsBack(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern);
        DateExtractor extractor = DateExtractor.create();
        for (LocalDate day = LocalDate.of(1899, 12, 25); day.getYear() < 2101; day = day.plusDays(17)) {
            String written = format.format(day);
            List<DateMention> found =
                    extractor.extract("Biên bản lập " + written + " tại xã.", ExtractionContext.none());
            assertThat(found).as(written).hasSize(1);
            assertThat(found.get(0).text()).isEqualTo(written);
            assertThat(found.get(0).value()).isEqualTo(day.toString());
        }
    }

    @Test
    void aDayWithoutYearLiesWithinAYearOfPublication() {
        DateExtractor extractor = DateExtractor.create();
        LocalDate published = LocalDate.of(2022, 11, 14);
        for (int offset = -200; offset <= 60; offset++) {
            LocalDate day = published.plusDays(offset);
            String text = "Xã họp ngày " + day.getDayOfMonth() + "/" + day.getMonthValue() + ".";
            List<DateMention> found = extractor.extract(text, ExtractionContext.published(published));
            assertThat(found).as(text).extracting(DateMention::value).containsExactly(day.toString());
        }
    }

    @ParameterizedTest(name = "100 kB of {0}")
    @ValueSource(
            strings = {
                "1/1/",
                "ngày ",
                "1234567890",
                "1, ",
                "ngày 1, ",
                "1-",
                "(",
                "1/1 - ",
                "sáng ",
                "năm ",
                "một ",
                "hai mươi ",
                "thứ ",
                "1 năm ",
                "Tết ",
                "14/11, ",
                "ngày 14/11 - ",
                "1 đến ",
                "19h30 ",
                "lúc 7 giờ ",
                "đầu ",
                "ngày 1/1/2020/",
                "Ngày thành lập ",
                "2020-",
                "II, ",
                "T2",
                "1.",
                "quý I, ",
                "cùng ngày ",
                "\n1",
                "hơn ",
                "cách đây 2 ",
                "từ ngày 1 đến ngày ",
                "mùng 1 tháng 1 năm ",
                ",",
                "tháng năm ",
            })
    void hostileTextsTakeLinearTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        ExtractionContext context = ExtractionContext.published(LocalDate.of(2022, 11, 14));
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> DateExtractor.create().extract(text, context));
    }
}
