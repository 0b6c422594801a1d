package io.github.diembao.search;

import java.util.Random;

/** Texts that hold what breaks analysers: marks in any order, removed characters, symbols, pairs of surrogates. */
final class RandomText {

    private static final String[] PIECES = {
        "kết",
        "luận",
        "hoà",
        "Ðảng",
        "e\u0301\u0302",
        "é\u0302",
        "\u0301",
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "\u202F",
        "\u00A0",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "21",
        "100/2019/NĐ-CP",
        "21-KL/TW",
        "-",
        "–",
        "/",
        ".",
        ",",
        "'",
        "’",
        "\"",
        "M'gar",
        "QH15",
        "中",
        "\uD83D\uDE00",
        "\uD801\uDC00",
        "\uD800",
        "\uDC00",
        "İ",
        "ß",
        "ﬁ",
        "ủy",
        "uỷ",
        "đ",
        "d\u0335",
    };

    private RandomText() {}

    static String of(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
