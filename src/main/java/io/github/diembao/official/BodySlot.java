package io.github.diembao.official;

/** What a body's name still lacks. */
enum BodySlot {
    /** Nothing. */
    NONE,
    /** The name of the unit of administration it already mentions ({@code UBND tỉnh}). */
    AREA,
    /** A unit of administration with its name ({@code Văn phòng UBND}). */
    AREA1,
    /** The province ({@code Sở Y tế}). */
    PROVINCE,
    /** The Party committee or Front committee it serves ({@code Ban Thường vụ}). */
    COMMITTEE,
    /** The unit it sits in ({@code Đảng ủy}). */
    UNIT,
    /** Its own name ({@code Sở}, {@code Khoa}). */
    NAME,
    /** The name of a hamlet ({@code bản}). */
    PLACE;

    static BodySlot of(String label) {
        return label.isEmpty() ? NONE : valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }
}
