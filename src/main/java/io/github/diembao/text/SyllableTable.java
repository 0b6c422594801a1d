package io.github.diembao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The closed lists of onsets and rimes, by packed letters ({@link VietnameseLetters#code}). */
final class SyllableTable {

    /** Bits of a letter in a packed onset or rime. */
    static final int BITS = 6;
    /** No onset is longer: {@code ngh}. */
    static final int LONGEST_ONSET = 3;
    /** No rime is longer: {@code uyên}. */
    static final int LONGEST_RIME = 4;

    /** Packed rimes in ascending order; a rime is known by its place in it. */
    private static final int[] RIMES;

    private static final byte[] OLD_PLACE;
    private static final byte[] NEW_PLACE;
    private static final boolean[] STOP;
    /** Bit sets of onset numbers. */
    private static final int[] ONSETS_OF_RIME;

    private static final int[] ONSETS;
    private static final int[] ONSET_LENGTH;

    static {
        List<ResourceTable.Row> onsets = ResourceTable.read(SyllableTable.class, "onsets.tsv");
        ONSETS = new int[onsets.size()];
        ONSET_LENGTH = new int[ONSETS.length];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ONSETS.length; i++) {
            String name = onsets.get(i).get("onset");
            names.add(name);
            ONSETS[i] = name.equals("-") ? 0 : pack(name);
            ONSET_LENGTH[i] = name.equals("-") ? 0 : name.length();
        }
        List<ResourceTable.Row> rimes = new ArrayList<>(ResourceTable.read(SyllableTable.class, "rimes.tsv"));
        rimes.sort((a, b) -> Integer.compare(pack(a.get("rime")), pack(b.get("rime"))));
        int n = rimes.size();
        RIMES = new int[n];
        OLD_PLACE = new byte[n];
        NEW_PLACE = new byte[n];
        STOP = new boolean[n];
        ONSETS_OF_RIME = new int[n];
        for (int i = 0; i < n; i++) {
            ResourceTable.Row row = rimes.get(i);
            String rime = row.get("rime");
            RIMES[i] = pack(rime);
            OLD_PLACE[i] = (byte) (Integer.parseInt(row.get("old")) - 1);
            NEW_PLACE[i] = (byte) (Integer.parseInt(row.get("new")) - 1);
            STOP[i] = rime.endsWith("p") || rime.endsWith("t") || rime.endsWith("c") || rime.endsWith("ch");
            for (int onset = 0; onset < names.size(); onset++) {
                if (goTogether(names.get(onset), onsets.get(onset).get("letters"), rime, row.get("onsets"))) {
                    ONSETS_OF_RIME[i] |= 1 << onset;
                }
            }
        }
    }

    private SyllableTable() {}

    private static boolean goTogether(String onset, String letters, String rime, String onsetsOfRime) {
        if (!letters.equals("*") && letters.indexOf(rime.charAt(0)) < 0) {
            return false;
        }
        if (onsetsOfRime.isEmpty()) {
            return true;
        }
        return onsetsOfRime.startsWith("!")
                ? !Arrays.asList(onsetsOfRime.substring(1).split(";", -1)).contains(onset)
                : Arrays.asList(onsetsOfRime.split(";", -1)).contains(onset);
    }

    private static int pack(String letters) {
        int packed = 0;
        for (int i = 0; i < letters.length(); i++) {
            packed = packed << BITS | VietnameseLetters.code(letters.charAt(i));
        }
        return packed;
    }

    /** Returns the number of the longest onset that starts packed letters; 0 is the empty one. */
    static int onset(long letters, int length) {
        for (int n = Math.min(LONGEST_ONSET, length); n > 0; n--) {
            int head = (int) (letters >>> BITS * (length - n));
            for (int onset = 1; onset < ONSETS.length; onset++) {
                if (ONSETS[onset] == head) {
                    return onset;
                }
            }
        }
        return 0;
    }

    static int onsetLength(int onset) {
        return ONSET_LENGTH[onset];
    }

    /** Returns the number of a rime that stands after an onset, negative where there is none. */
    static int rime(int packed, int onset) {
        int rime = Arrays.binarySearch(RIMES, packed);
        return rime >= 0 && (ONSETS_OF_RIME[rime] & 1 << onset) != 0 ? rime : -1;
    }

    /** Which letter of a rime, from 0, carries the tone. */
    static int tonePlace(int rime, ToneStyle style) {
        return style == ToneStyle.OLD ? OLD_PLACE[rime] : NEW_PLACE[rime];
    }

    /** Tells whether a rime ends in p, t, c or ch and takes only two tones. */
    static boolean isStop(int rime) {
        return STOP[rime];
    }
}
