package io.github.diembao.official;

import java.util.Set;

/** Titles that no words of the text stand for. */
final class Titles {

    /** The membership of those listed as sitting in a committee. */
    static final TitleEntry MEMBER =
            new TitleEntry("Ủy viên", TitleEntry.Link.AFTER, 0, "", "party", "", Set.of("member"));

    /** The seat of those called delegates of an assembly. */
    static final TitleEntry DELEGATE = new TitleEntry(
            "Đại biểu", TitleEntry.Link.AFTER, 0, "", "assembly", "", Set.of("body", "delegate", "member"));

    private Titles() {}
}
