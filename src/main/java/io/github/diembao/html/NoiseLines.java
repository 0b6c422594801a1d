package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextKeys;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines that are no part of an article, wherever they survive: table {@code noise-lines.tsv}. Immutable. */
final class NoiseLines {

    /** Where in a text a rule holds. */
    enum Where {
        /** On every page and in every scrape. */
        ANY,
        /** In a plain-text scrape only. */
        SCRAPE,
        /** In the head of a scrape only: names of sections. */
        HEAD,
        /** In a scrape; everything after it is dropped, too. */
        TAIL
    }

    /** A rule that matched. */
    record Noise(String reason, Where where) {}

    private record Prefix(String key, Noise noise) {}

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE = 200;

    private static final NoiseLines INSTANCE = new NoiseLines();

    private final Map<String, Noise> whole = new HashMap<>();
    private final List<Prefix> prefixes = new ArrayList<>();
    private final List<Prefix> raw = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Noise> counts = new HashMap<>();
    private final List<String> pointers = new ArrayList<>();

    /** The plain letters with which keys begin. */
    private final BitSet firsts = new BitSet();

    private NoiseLines() {
        for (ResourceTable.Row row : ResourceTable.read(NoiseLines.class, "noise-lines.tsv")) {
            Noise noise =
                    new Noise(row.get("reason"), Where.valueOf(row.get("where").toUpperCase(java.util.Locale.ROOT)));
            String text = row.get("text");
            switch (row.get("match")) {
                case "line" -> whole.putIfAbsent(PageText.key(text), noise);
                case "start" -> prefixes.add(new Prefix(PageText.key(text), noise));
                case "label" -> labels.add(PageText.key(text));
                case "count" -> counts.put(PageText.key(text), noise);
                case "pointer" -> pointers.add(text);
                case "sign" -> raw.add(new Prefix(text, noise));
                default -> throw new IllegalStateException(row.where() + ": no such match");
            }
        }
        whole.keySet().forEach(this::begin);
        prefixes.forEach(prefix -> begin(prefix.key()));
        counts.keySet().forEach(this::begin);
    }

    private void begin(String key) {
        if (!key.isEmpty()) {
            firsts.set(TextKeys.fold(key.substring(0, 1)).charAt(0));
            firsts.set(key.charAt(0));
        }
    }

    static NoiseLines instance() {
        return INSTANCE;
    }

    /** Most lines begin with a letter with which no rule begins; they need no key. */
    private boolean mayBegin(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return c > 0x7F || firsts.get(Character.toLowerCase(c));
            }
        }
        return false;
    }

    /** Tells whether a line that holds a link begins with a label such as {@code Xem thêm:} or a sign such as {@code ►}. */
    boolean isLabelled(String line) {
        if (pointers.stream().anyMatch(line::startsWith)) {
            return true;
        }
        String key = PageText.key(line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line);
        return labels.stream().anyMatch(key::startsWith);
    }

    /** Returns the rule a line falls under, or null. */
    @Nullable
    Noise of(String line) {
        for (Prefix sign : raw) {
            if (line.startsWith(sign.key())) {
                return sign.noise();
            }
        }
        if (line.length() > LONGEST_LINE || !mayBegin(line)) {
            return null;
        }
        boolean sentence = line.length() > LONGEST_LABEL;
        String key = PageText.key(sentence ? line.substring(0, LONGEST_LABEL) : line);
        Noise exact = sentence ? null : whole.get(key);
        if (exact != null) {
            return exact;
        }
        int digits = key.length();
        while (digits > 0 && Character.isDigit(key.charAt(digits - 1))) {
            digits--;
        }
        if (digits < key.length() && counts.containsKey(key.substring(0, digits))) {
            return sentence ? null : counts.get(key.substring(0, digits));
        }
        for (Prefix prefix : prefixes) {
            if (key.startsWith(prefix.key())) {
                return prefix.noise();
            }
        }
        return null;
    }
}
