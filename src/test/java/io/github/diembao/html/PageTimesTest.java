package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages print as their time, and the moment it is. */
class PageTimesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # printed                                  | month first | moment in Vietnam, or day
            14/11/2022 16:05                           | false | 2022-11-14T16:05+07:00
            14/11/2022 - 16:05                         | false | 2022-11-14T16:05+07:00
            15-01-2024 13:04                           | false | 2024-01-15T13:04+07:00
            16:05 14/11/2022                           | false | 2022-11-14T16:05+07:00
            Thứ Tư, 08/04/2015, 08:11 [GMT+7]          | false | 2015-04-08T08:11+07:00
            04/12/2017 07:23 GMT+7                     | false | 2017-12-04T07:23+07:00
            16:22' - 04/09/2026                        | false | 2026-09-04T16:22+07:00
            Chủ nhật, ngày 3 tháng 2 năm 2019          | false | 2019-02-03
            Thứ ba, 26 Tháng 7 2022 18:05              | false | 2022-07-26T18:05+07:00
            2022-07-26T18:05:09+0700                   | false | 2022-07-26T18:05:09+07:00
            2022-07-26T18:05:09+07:00                  | false | 2022-07-26T18:05:09+07:00
            2022-07-26T11:05:09Z                       | false | 2022-07-26T18:05:09+07:00
            2018-09-23                                 | false | 2018-09-23
            1658833509                                 | false | 2022-07-26T18:05:09+07:00
            9/5/2026 10:17:01 PM                       | true  | 2026-09-05T22:17:01+07:00
            9/5/2026 12:07:01 AM                       | true  | 2026-09-05T00:07:01+07:00
            05/09/2026 10:17:01 CH                     | false | 2026-09-05T22:17:01+07:00
            05/09/2026 12:07:01 SA                     | false | 2026-09-05T00:07:01+07:00
            05/09/2026 17:09 PM                        | false | 2026-09-05T17:09+07:00
            31/12/2026 10:17:01 PM                     | true  | 2026-12-31T22:17:01+07:00
            November 14, 2022 4:05 PM                  | false | 2022-11-14T16:05+07:00
            Nov. 14, 2022, 4:05 p.m.                   | false | 2022-11-14T16:05+07:00
            14 March 2022                              | false | 2022-03-14
            Monday, 5 Mar 2022 09:10                   | false | 2022-03-05T09:10+07:00
            Lý Thị May 05/03/2022 09:10                | false | 2022-03-05T09:10+07:00
            14 may 2022                                | false | -
            31/02/2022 10:00                           | false | -
            5 giờ trước                                | false | -
            16:05                                      | false | -
            """)
    void thePrintedTimeIsRead(String printed, boolean monthFirst, String moment) {
        PageTime time = PageTimes.read(printed, monthFirst);
        String found = time == null
                ? null
                : time.moment() == null ? time.day().toString() : time.moment().toString();
        assertThat(found).isEqualTo(moment);
    }
}
