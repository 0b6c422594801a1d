package io.github.diembao.text;

/** The six tones of Vietnamese, in the order in which {@code a à á ả ã ạ} are listed. */
public enum Tone {
    /** Level, unmarked: {@code a}. */
    NGANG(0, '\0'),
    /** Falling, grave: {@code à}. */
    HUYEN(1, '\u0300'),
    /** Rising, acute: {@code á}. */
    SAC(2, '\u0301'),
    /** Dipping, hook above: {@code ả}. */
    HOI(3, '\u0309'),
    /** Broken, tilde: {@code ã}. */
    NGA(4, '\u0303'),
    /** Heavy, dot below: {@code ạ}. */
    NANG(5, '\u0323');

    private static final Tone[] TONES = values();

    private final int number;
    private final char mark;

    Tone(int number, char mark) {
        this.number = number;
        this.mark = mark;
    }

    /**
     * Returns the combining mark of the tone.
     *
     * @return a combining character, NUL for {@link #NGANG}
     */
    public char mark() {
        return mark;
    }

    /** Returns the place in {@code a à á ả ã ạ}, from 0. */
    int number() {
        return number;
    }

    static Tone of(int number) {
        return TONES[number];
    }
}
