package io.github.diembao.official;

import io.github.diembao.text.Provinces;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Level of cities: centrally run ones are provinces; the others were districts, abolished on 1 July 2025. */
final class Cities {

    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

    private Cities() {}

    static String level(@Nullable String city, @Nullable LocalDate day) {
        if (city == null) {
            return day == null || day.isBefore(DISTRICTS_END) ? "district" : "province";
        }
        Provinces.Province province = find(city);
        return province != null && province.city() ? "province" : "district";
    }

    /** Returns a city's name, written out where the text abbreviates it ({@code TP.HCM}). */
    static String name(String city) {
        Provinces.Province province = Provinces.find(city) == null ? find(city) : null;
        return province == null ? city : province.name();
    }

    private static Provinces.@Nullable Province find(String city) {
        Provinces.Province province = Provinces.find(city);
        return province == null ? Provinces.find("TP" + city) : province;
    }
}
