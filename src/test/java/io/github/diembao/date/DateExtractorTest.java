package io.github.diembao.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.Span;
import io.github.diembao.text.SpanSet;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller of the extractor relies on beside the values: offsets, context, options, taken stretches. */
class DateExtractorTest {

    private static final ExtractionContext CONTEXT = ExtractionContext.published(LocalDate.of(2022, 11, 14));

    private static DateMention only(DateExtractor extractor, String text, ExtractionContext context) {
        List<DateMention> found = extractor.extract(text, context);
        assertThat(found).as("mentions of: %s", text).hasSize(1);
        return found.get(0);
    }

    @Test
    void offsetsAreTheCallersInDecomposedText() {
        String text = Normalizer.normalize("Chiều muộn Thứ Bảy tuần này, xã họp.", Normalizer.Form.NFD);
        DateMention mention = only(DateExtractor.create(), text, CONTEXT);
        assertThat(mention.text()).isEqualTo(mention.span().of(text));
        assertThat(Normalizer.normalize(mention.text(), Normalizer.Form.NFC)).isEqualTo("Chiều muộn Thứ Bảy tuần này");
        assertThat(mention.value()).isEqualTo("2022-11-19TAF");
    }

    @Test
    void nothingIsFoundInTakenStretchesAndDatesRightAfterThemAre() {
        SourceText source = SourceText.of("Quyết định số 12/11/2020 ngày 25/10/2021 có hiệu lực.");
        SpanSet occupied = SpanSet.of(List.of(new Span(0, 24)));
        List<DateMention> found = DateExtractor.create().extract(source.tokens(), CONTEXT, occupied);
        assertThat(found).extracting(DateMention::text).containsExactly("ngày 25/10/2021");
    }

    @ParameterizedTest(name = "no publication date: {0} = {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ngày 14/11, -",
                "hôm nay, -",
                "tuần trước, -",
                "thứ Sáu tới, -",
                "lúc 19h30, -",
                "tháng 5, -",
                "quý III, -",
                "cuối năm, -",
                "6 tháng đầu năm, -",
                "mùng 3 Tết, -",
                "ngày 14/11/2022, 2022-11-14",
                "tháng 5/2022, 2022-05",
                "Tết Quý Mão 2023, 2023-01-22",
                "thế kỷ XX, 19",
                "hơn 1 năm, P1Y",
                "hằng năm, P1Y",
            })
    void withoutPublicationDateNothingIsGuessed(String text, String value) {
        assertThat(only(DateExtractor.create(), "Xã họp vào " + text + ".", ExtractionContext.none())
                        .value())
                .isEqualTo(value);
    }

    @Test
    void withoutPublicationDateAFullDateGivesTheYear() {
        List<DateMention> found = DateExtractor.create()
                .extract("Ngày 12/9/1930 là mốc son; đến ngày 14/9, sóng lan xa.", ExtractionContext.none());
        assertThat(found).extracting(DateMention::value).containsExactly("1930-09-12", "1930-09-14");
        assertThat(found.get(1).resolvedFrom()).isEqualTo(ResolvedFrom.CONTEXT);
    }

    @ParameterizedTest(name = "{0} covers {1} to {2}")
    @CsvSource({
        "tháng 10, 2022-10-01, 2022-10-31",
        "trung tuần tháng 10, 2022-10-11, 2022-10-20",
        "hạ tuần tháng 2/2022, 2022-02-21, 2022-02-28",
        "quý III, 2022-07-01, 2022-09-30",
        "6 tháng cuối năm, 2022-07-01, 2022-12-31",
        "9 tháng đầu năm, 2022-01-01, 2022-09-30",
        "năm 2020, 2020-01-01, 2020-12-31",
        "giai đoạn 2020 - 2025, 2020-01-01, 2025-12-31",
        "tuần trước, 2022-11-07, 2022-11-13",
        "năm Giáp Thìn, 2024-02-10, 2025-01-28",
        "thế kỷ XX, 1900-01-01, 1999-12-31",
        "thập niên 90, 1990-01-01, 1999-12-31",
        "ngày 30/10 - 2/11, 2022-10-30, 2022-11-02",
        "3 ngày qua, 2022-11-11, 2022-11-14",
    })
    void coversTheDaysOfItsValue(String text, LocalDate first, LocalDate last) {
        DateMention mention = only(DateExtractor.create(), "Xã họp trong " + text + ".", CONTEXT);
        assertThat(mention.firstDay()).isEqualTo(first);
        assertThat(mention.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "đầu tháng 5, START",
        "giữa năm 2021, MID",
        "cuối năm, END",
        "hơn 1 năm, MORE_THAN",
        "gần 3 tháng, LESS_THAN",
        "khoảng 20 phút, APPROX",
        "ít nhất 5 năm, EQUAL_OR_MORE",
        "tối đa 10 ngày, EQUAL_OR_LESS",
    })
    void keepsTheModifier(String text, DateModifier modifier) {
        assertThat(only(DateExtractor.create(), "Việc này " + text + ".", CONTEXT)
                        .modifier())
                .isEqualTo(modifier);
    }

    @Test
    void saysWhatAValueRestsOn() {
        List<DateMention> found =
                DateExtractor.create().extract("Ngày 1/2/2020, ngày mai, Quốc khánh năm 2022 và mùng 1 Tết.", CONTEXT);
        assertThat(found)
                .extracting(DateMention::resolvedFrom)
                .containsExactly(
                        ResolvedFrom.EXPLICIT, ResolvedFrom.PUBLISHED_AT, ResolvedFrom.CALENDAR, ResolvedFrom.CALENDAR);
        assertThat(found.get(3).calendar()).isEqualTo(CalendarSystem.LUNAR);
    }

    @Test
    void anaphoraAreFoundOnRequest() {
        String text = "Ngày 3/11, xã họp; ngày hôm sau, huyện họp.";
        assertThat(DateExtractor.create().extract(text, CONTEXT)).hasSize(1);
        assertThat(DateExtractor.builder().anaphora(true).build().extract(text, CONTEXT))
                .extracting(DateMention::value)
                .containsExactly("2022-11-03", "2022-11-04");
    }

    @Test
    void vagueReferencesAreFoundOnRequest() {
        String text = "Hiện nay xã còn nghèo; thời gian tới sẽ khá.";
        assertThat(DateExtractor.create().extract(text, CONTEXT)).isEmpty();
        assertThat(DateExtractor.builder().vague(true).build().extract(text, CONTEXT))
                .extracting(DateMention::value)
                .containsExactly("PRESENT_REF", "FUTURE_REF");
    }

    @ParameterizedTest(name = "looking ahead: {0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "thứ 2|2022-11-21",
                "thứ hai|2022-11-21",
                "chủ nhật|2022-11-20",
                "15/2|2023-02-15",
                "ngày 10|2022-12-10",
                "8 giờ tối mai|2022-11-17T20:00",
                "mai|2022-11-17",
                "5 phút nữa|2022-11-16T09:35",
                "2 giờ trước|2022-11-16T07:30",
            })
    void messagesLookAhead(String text, String value) {
        ExtractionContext now = new ExtractionContext(LocalDateTime.of(2022, 11, 16, 9, 30), null);
        assertThat(only(DateExtractor.builder().forward(true).build(), text, now)
                        .value())
                .isEqualTo(value);
    }

    @Test
    void emptyAndBlankTextsHoldNothing() {
        assertThat(DateExtractor.create().extract("", CONTEXT)).isEmpty();
        assertThat(DateExtractor.create().extract(" \n\t ", CONTEXT)).isEmpty();
    }
}
