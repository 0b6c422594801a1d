package io.github.diembao.text.legacy;

/** The letters of Vietnamese that are not of ASCII. */
final class Vietnamese {

    private static final String BELOW_1E00 = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";

    private Vietnamese() {}

    /** Tells whether a letter is of hardly any other language in Latin letters. */
    static boolean isOnlyVietnamese(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9 || c == 'ơ' || c == 'ư' || c == 'Ơ' || c == 'Ư' || c == 'đ' || c == 'Đ';
    }

    static boolean isMarked(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9 || BELOW_1E00.indexOf(c) >= 0;
    }
}
