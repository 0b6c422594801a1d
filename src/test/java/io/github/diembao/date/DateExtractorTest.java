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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "across a line: {0} = {1}")
    @CsvSource({
        "Ngày 3 tháng 3\\nnăm 2017 xã họp, 2017-03-03",
        "Ngày 3 tháng 3 năm\\n2017 xã họp, 2017-03-03",
        "Ngày 3 tháng 3\\n\\nnăm 2017 xã họp, 2022-03-03",
        "Ngày 3 tháng 3\\nNăm 2017 xã họp, 2022-03-03"
    })
    void aYearMayStandOnTheNextLine(String text, String value) {
        assertThat(DateExtractor.create()
                        .extract(text.replace("\\n", "\n"), CONTEXT)
                        .get(0)
                        .value())
                .isEqualTo(value);
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
                "ngày mai lúc 8h|2022-11-17T08:00",
                "8h vào ngày mai|2022-11-17T08:00",
                "chiều nay lúc 5h|2022-11-16T17:00",
                "tối mai 8h|2022-11-17T20:00",
                "21/11 lúc 6h|2022-11-21T06:00",
                "8 giờ|2022-11-17T08:00",
                "10 giờ|2022-11-16T10:00",
                "8pm|2022-11-16T20:00",
                "8:30 AM|2022-11-17T08:30",
                "hôm nay 8h|2022-11-16T08:00",
                "nửa đêm|2022-11-16TNI",
                "bây giờ|2022-11-16T09:30",
                "trong 30 phút|2022-11-16T10:00",
                "sau 3 ngày|2022-11-19",
                "nửa tiếng nữa|2022-11-16T10:00",
                "một tiếng rưỡi nữa|2022-11-16T11:00",
                "1 giờ 15 phút trước|2022-11-16T08:15",
                "15 giây trước|2022-11-16T09:29:45",
                "2 tuần nữa|2022-11-30",
                "3 tháng trước|2022-08-16",
                "mốt|2022-11-18",
                "tuần sau nữa|2022-W48",
                "t7|2022-11-19",
                "thứ 2 đến thứ 6|2022-11-21/2022-11-25",
                "quốc khánh|2023-09-02",
                "thứ sáu sau|2022-11-25",
                "tuần tiếp theo|2022-W47",
                "năm tiếp theo|2023",
                "chủ nhật cuối cùng của tháng 12|2022-12-25",
                "25/12/22|2022-12-25",
                "lúc 15.30|2022-11-16T15:30",
                "tết dương|2023-01-01",
                "ba giờ rưỡi chiều|2022-11-16T15:30",
                "mười giờ rưỡi|2022-11-16T10:30",
                "hôm nay buổi chiều|2022-11-16TAF",
                "thứ bảy mồng 3 tháng 12|2022-12-03",
                "thứ tư của tuần sau|2022-11-23",
                "năm kế tiếp|2023",
                "2 tháng qua|2022-09-16/2022-11-16",
                "4 ngày tới|2022-11-16/2022-11-20",
                "2 ngày tiếp theo|2022-11-16/2022-11-18",
                "2 tiếng tiếp theo|2022-11-16T09:30/2022-11-16T11:30",
                "1 giờ vừa qua|2022-11-16T08:30/2022-11-16T09:30",
                "30 giây vừa rồi|2022-11-16T09:29:30/2022-11-16T09:30:00",
            })
    void messagesLookAhead(String text, String value) {
        ExtractionContext now = new ExtractionContext(LocalDateTime.of(2022, 11, 16, 9, 30), null);
        assertThat(only(DateExtractor.builder().forward(true).build(), text, now)
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "no moment of a message: {0}")
    @ValueSource(
            strings = {
                "ngày 31/4",
                "30/2/2023",
                "năm người đến",
                "lần thứ hai",
                "tối đa 3 người",
                "sáng tạo",
                "chiều dài 8 m",
                "bảy hộ",
                "tuổi 20",
                "hai chiều",
                "phiên bản 2.4.1",
                "chị Mai gọi",
                "3/4 số hộ",
                "T-shirt",
                "mai sau",
                "bạn thứ ba từ trái sang",
                "24h.com.vn",
                "8 giờ 75 phút",
                "ngày 0 tháng 6",
                "ngày 32 tháng 6",
                "0 ngày"
            })
    void messagesHoldNoOtherMoments(String text) {
        ExtractionContext now = new ExtractionContext(LocalDateTime.of(2022, 11, 16, 9, 30), null);
        assertThat(DateExtractor.builder().forward(true).build().extract(text, now))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: as fine as {1}, left out {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ngày 14/11/2022|DAY|-",
                "ngày 14/11|DAY|YEAR",
                "ngày 14|DAY|YEAR MONTH",
                "sáng 14/11|PART_OF_DAY|YEAR",
                "lúc 19h30|MINUTE|YEAR MONTH DAY",
                "19h ngày 5/9/2022|HOUR|-",
                "hôm nay|DAY|YEAR MONTH DAY",
                "thứ Sáu tới|DAY|YEAR MONTH DAY",
                "tuần trước|WEEK|YEAR WEEK",
                "tuần 43/2022|WEEK|-",
                "cuối tuần này|WEEKEND|YEAR WEEK",
                "trung tuần tháng 10|DEKAD|YEAR",
                "tháng 10|MONTH|YEAR",
                "tháng trước|MONTH|YEAR MONTH",
                "9 tháng đầu năm|MONTH|YEAR",
                "quý III|QUARTER|YEAR",
                "quý trước|QUARTER|YEAR QUARTER",
                "6 tháng đầu năm 2022|HALF_YEAR|-",
                "năm ngoái|YEAR|YEAR",
                "năm 2020|YEAR|-",
                "những năm 1930|DECADE|-",
                "thế kỷ XX|CENTURY|-",
                "ngày 30 - 31/8|DAY|YEAR MONTH",
                "1 năm 6 tháng|MONTH|-",
                "hằng tuần|WEEK|-",
                "thứ Hai hàng tuần|DAY|-",
            })
    void tellsGrainAndWhatTheWordsLeaveOut(String text, DateGrain grain, String parts) {
        DateMention mention = only(DateExtractor.create(), "Xã họp vào " + text + ".", CONTEXT);
        assertThat(mention.grain()).isEqualTo(grain);
        Set<DatePart> inferred = parts == null
                ? Set.of()
                : Stream.of(parts.split(" ")).map(DatePart::valueOf).collect(Collectors.toSet());
        assertThat(mention.inferred()).isEqualTo(inferred);
    }

    @Test
    void aListMemberLeavesOutWhatItsNeighbourHas() {
        List<DateMention> found =
                DateExtractor.create().extract("Các ngày 3, 4 và 5/6/2022, học sinh thi thử.", CONTEXT);
        assertThat(found)
                .extracting(DateMention::inferred)
                .containsExactly(
                        Set.of(DatePart.YEAR, DatePart.MONTH), Set.of(DatePart.YEAR, DatePart.MONTH), Set.of());
    }

    @ParameterizedTest(name = "{0} = {1}, {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ngày 31/4|-|NO_SUCH_DAY",
                "ngày 29/2/2023|-|NO_SUCH_DAY",
                "ngày 32/13|-|NO_SUCH_DAY",
                "ngày 28/4 - 31/4|-|NO_SUCH_DAY",
                "30 Tết năm 2025|-|NO_SUCH_DAY",
                "Tết Quý Mão 2024|-|YEAR_MISMATCH",
                "Thứ Ba, ngày 14/11/2022|2022-11-14|WEEKDAY_MISMATCH",
                "thứ Ba, 14/11|2022-11-14|WEEKDAY_MISMATCH",
                "Thứ Hai, ngày 14/11/2022|2022-11-14|-",
                "ngày 29/2/2024|2024-02-29|-",
            })
    void flagsWhatCannotBe(String text, String value, DateFlag flag) {
        DateMention mention = only(DateExtractor.create(), "Xã họp vào " + text + ".", CONTEXT);
        assertThat(mention.value()).isEqualTo(value);
        assertThat(mention.flags()).isEqualTo(flag == null ? Set.of() : Set.of(flag));
    }

    @Test
    void withoutPublicationDateOnlyDaysNoYearHasAreFlagged() {
        assertThat(only(DateExtractor.create(), "Xã họp ngày 29/2.", ExtractionContext.none())
                        .flags())
                .isEmpty();
        assertThat(only(DateExtractor.create(), "Xã họp ngày 30/2.", ExtractionContext.none())
                        .flags())
                .containsExactly(DateFlag.NO_SUCH_DAY);
    }

    @Test
    void emptyAndBlankTextsHoldNothing() {
        assertThat(DateExtractor.create().extract("", CONTEXT)).isEmpty();
        assertThat(DateExtractor.create().extract(" \n\t ", CONTEXT)).isEmpty();
    }

    @Test
    void hoursOfAProgrammeFallOnTheDayAboveThem() {
        String text = "Lịch thi:\n06/6/2023\n7 giờ 30: thí sinh có mặt.\n8 giờ: phát đề.";
        assertThat(DateExtractor.create().extract(text, CONTEXT))
                .extracting(DateMention::value)
                .containsExactly("2023-06-06", "2023-06-06T07:30", "2023-06-06T08:00");
    }

    @Test
    void aTaleOfThePastGoesOnInTheNextParagraphNearItsAnniversary() {
        String text = "Ngày 23-8-1945, làng nổi dậy. 2 giờ sáng ngày 24-8-1945, đồn giặc bị vây.\n"
                + "Chiều 25-8, giặc đầu hàng. Lúc 17 giờ, cờ được kéo lên.\nSáng 19-8, xã dâng hương ở nhà bia.";
        ExtractionContext anniversary = ExtractionContext.published(LocalDate.of(2014, 8, 19));
        assertThat(DateExtractor.create().extract(text, anniversary))
                .extracting(DateMention::value)
                .containsExactly(
                        "1945-08-23", "1945-08-24T02:00", "1945-08-25TAF", "1945-08-25T17:00", "2014-08-19TMO");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Chớp thời cơ, tháng 8/1945 huyện dậy lên.¶Ngày 17/8, ba tổng nổi trống.¶Ngày 21/8 huyện lỵ về tay dân."
                        + "|1945-08 1945-08-17 1945-08-21",
                "Trong chiến dịch mùa xuân năm 1975, ông lái xe tăng. Chiều 29/8, đơn vị qua cầu.|1975 1975-08-29TAF",
                "Mùa hè năm 1972, đại đội giữ bến phà.¶Đêm 15/8, bom dội xuống bến.|1972 1972-08-15TNI",
                "Ngày 1/5/1954, đợt ba bắt đầu.¶Đêm 16/8, trung đoàn rút quân.|1954-05-01 1954-08-16TNI",
                "Tháng 8/1945, huyện khởi nghĩa.¶Sáng 18/8, xã dâng hương ở nhà bia.|1945-08 2020-08-18TMO",
                "Sáng 18/8, xã họp mặt.¶Tháng 8/1945, huyện khởi nghĩa.¶Chiều 19/8, xã chiếu phim."
                        + "|2020-08-18TMO 1945-08 2020-08-19TAF",
                "Ngày 12/8/1930, làng biểu tình.¶Tháng 8, trên quê hương có nhiều hoạt động kỷ niệm.|1930-08-12 2020-08",
                "Cụ kể: Mùa thu năm 1945, tôi đánh trống. Ngày 16/8, cả tổng kéo lên huyện. Năm sau tôi đi học."
                        + "|1945 1945-08-16 1946",
                "Bà nhớ lại: “Đầu năm 1972, tôi mở quán. Ngày 20/8, bom cháy hết chợ”.|1972 1972-08-20",
                "Kết quả: Năm 2018 đạt 12 tỷ đồng. Ngày 20/8, xã họp.|2018 2020-08-20",
                "Cụ vào Đảng ngày 3/6/1968, từ trần hồi 5 giờ ngày 17/8, hưởng thọ 92 tuổi."
                        + "|1968-06-03 2020-08-17T05:00",
            })
    void aTaleOfLongAgoGoesOnUntilTheTextSpeaksOfItsOwnTime(String text, String values) {
        ExtractionContext anniversary = ExtractionContext.published(LocalDate.of(2020, 8, 19));
        assertThat(DateExtractor.create().extract(text.replace('¶', '\n'), anniversary))
                .extracting(DateMention::value)
                .containsExactly(values.split(" "));
    }

    @Test
    void hoursOfATableFallOnTheDayOfTheRowAbove() {
        String text = "20/11 | 17g00 | Đội A - Đội B\n19g30 | Đội C - Đội D\n21/11 | 17g00 | Đội A - Đội C";
        assertThat(DateExtractor.create().extract(text, CONTEXT))
                .extracting(DateMention::value)
                .containsExactly(
                        "2022-11-20", "2022-11-20T17:00", "2022-11-20T19:30", "2022-11-21", "2022-11-21T17:00");
    }

    @Test
    void aDayOnALineOfItsOwnIsOneWhereAnHourFollows() {
        assertThat(DateExtractor.create().extract("6/11\n\n19h00\n\nĐội A - Đội B\n\n2/3\n\nsố hộ", CONTEXT))
                .extracting(DateMention::value)
                .containsExactly("2022-11-06", "2022-11-06T19:00");
    }

    @Test
    void theNextDayWithoutADayBeforeItIsUnknown() {
        assertThat(only(DateExtractor.create(), "Lúc 5h sáng hôm sau, nước rút.", CONTEXT)
                        .value())
                .isNull();
    }
}
