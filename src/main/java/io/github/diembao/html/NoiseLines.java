package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextKeys;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that are no part of an article, wherever they survive: table {@code noise-lines.tsv}. Immutable. */
final class NoiseLines {

    /** Where in a text a rule holds. */
    enum Where {
        /** On every page and in every scrape. */
        ANY,
        /** On pages only, where links show what a label leads to. */
        PAGE,
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

    private record Frame(String start, String end, Noise noise) {}

    private static final char GAP = '…';
    private static final String MONTH = "yyyy-MM";
    private static final String DAY = "yyyy-MM-dd";
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE = 200;

    private static final int PLAIN_BITS = 5;
    private static final int START = 3;
    private static final char[] PLAIN = plainLetters();

    private static final NoiseLines INSTANCE = new NoiseLines();

    private final Map<String, Noise> whole = new HashMap<>();
    private final List<Prefix> prefixes = new ArrayList<>();
    private final List<Prefix> raw = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Set<String> announcing = new HashSet<>();
    private final Map<String, Noise> counts = new HashMap<>();
    private final Map<String, Noise> counted = new HashMap<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();

    private final List<String> months = new ArrayList<>();
    private final List<String> openings = new ArrayList<>();
    private final List<Prefix> tags = new ArrayList<>();

    /** The three plain letters with which keys begin. */
    private final BitSet starts = new BitSet();

    private NoiseLines() {
        for (ResourceTable.Row row : ResourceTable.read(NoiseLines.class, "noise-lines.tsv")) {
            Noise noise =
                    new Noise(row.get("reason"), Where.valueOf(row.get("where").toUpperCase(Locale.ROOT)));
            String text = row.get("text");
            switch (row.get("match")) {
                case "line" -> whole.putIfAbsent(PageText.key(text), noise);
                case "start" -> prefixes.add(new Prefix(PageText.key(text), noise));
                case "label" -> {
                    labels.add(PageText.key(text));
                    if (noise.where() == Where.ANY) {
                        announcing.add(PageText.key(text));
                    }
                }
                case "count" -> counts.put(PageText.key(text), noise);
                case "counted" -> counted.put(PageText.key(text), noise);
                case "frame" -> {
                    int gap = text.indexOf(GAP);
                    frames.add(new Frame(
                            PageText.key(text.substring(0, gap)), PageText.key(text.substring(gap + 1)), noise));
                }
                case "month" -> months.add(text + " ");
                case "tag" -> tags.add(new Prefix(text, noise));
                case "opening" -> openings.add(text + " ");
                case "pointer" -> pointers.add(text);
                case "numbered" -> numbered.add(" " + text + " ");
                case "sign" -> raw.add(new Prefix(text, noise));
                default -> throw new IllegalStateException(row.where() + ": no such match");
            }
        }
        whole.keySet().forEach(this::begin);
        prefixes.forEach(prefix -> begin(prefix.key()));
        counts.keySet().forEach(this::begin);
    }

    private void begin(String key) {
        int start = 0;
        for (int i = 0; i < Math.min(key.length(), START); i++) {
            start = start << PLAIN_BITS | plain(key.charAt(i));
        }
        int open = PLAIN_BITS * Math.max(0, START - key.length());
        starts.set(start << open, start + 1 << open);
    }

    /** Returns a small number for the plain letter of a letter; what is not Vietnamese gives some number or other. */
    private static int plain(char c) {
        int letter = c < 0x80 ? Character.toLowerCase(c) : c < PLAIN.length ? PLAIN[c] : 0;
        return letter & (1 << PLAIN_BITS) - 1;
    }

    private static char[] plainLetters() {
        char[] plain = new char[0x1F00];
        for (char c = 0xC0; c < plain.length; c = c == 0x1B4 ? 0x1EA0 : (char) (c + 1)) {
            plain[c] =
                    TextKeys.fold(TextKeys.searchKey(String.valueOf(c)) + " ").charAt(0);
        }
        return plain;
    }

    static NoiseLines instance() {
        return INSTANCE;
    }

    /** Most lines begin with letters with which no rule begins; they need no key. */
    private boolean mayBegin(String line) {
        int start = 0;
        int letters = 0;
        for (int i = 0; i < line.length() && letters < START; i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                start = start << PLAIN_BITS | plain(c);
                letters++;
            }
        }
        return letters > 0 && starts.get(start << PLAIN_BITS * (START - letters));
    }

    /** Tells whether a line that holds a link begins with a label such as {@code Xem thêm:} or a sign such as {@code ►}. */
    boolean isLabelled(String line) {
        if (pointers.stream().anyMatch(line::startsWith)) {
            return true;
        }
        String key = PageText.key(line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line);
        return labels.stream().anyMatch(key::startsWith);
    }

    /** Tells whether a text is a label, whole, behind which a scrape has the headline of another article. */
    boolean isLabel(String text) {
        return announcing.contains(PageText.key(text));
    }

    /** Tells whether every word of a line is a button for sharing. */
    boolean isShareBar(String line) {
        for (String word : PageText.split(line, ' ')) {
            Noise noise = whole.get(PageText.key(word));
            if (noise == null || !noise.reason().equals("share")) {
                return false;
            }
        }
        return true;
    }

    /** Returns what stands before a number and its word at the end of a line, as in {@code <title> ảnh 3}, or null. */
    @Nullable
    String beforeNumber(String line) {
        for (String word : numbered) {
            int at = line.lastIndexOf(word);
            if (at > 0 && line.substring(at + word.length()).chars().allMatch(Character::isDigit)) {
                return line.substring(0, at);
            }
        }
        return null;
    }

    /** Returns where a text begins behind a label with a month or a day ({@code date 2024-05}); 0 where it has none. */
    int afterMonth(String text) {
        for (String label : months) {
            int at = label.length();
            int end = at;
            while (text.startsWith(label) && end < text.length() && isOfDay(text.charAt(end), end - at)) {
                end++;
            }
            if (end - at == MONTH.length() || end - at == DAY.length()) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isOfDay(char c, int at) {
        return at < DAY.length() && (DAY.charAt(at) == '-' ? c == '-' : c >= '0' && c <= '9');
    }

    /** Returns where the name of a layer of the page ends that a tool left before the title in one line; 0 for none. */
    int endOfLayer(String line) {
        int space = line.indexOf(' ');
        Noise noise = space < 0 ? null : whole.get(PageText.key(line.substring(0, space)));
        return noise != null && noise.reason().equals("layer") ? space + 1 : 0;
    }

    /** Returns where the name of a section ends that stands before a title in one line; 0 for none. */
    int endOfSection(String line) {
        int end = 0;
        for (String section : openings) {
            boolean before = line.startsWith(section)
                    && line.length() > section.length()
                    && Character.isUpperCase(line.charAt(section.length()));
            end = before ? Math.max(end, section.length()) : end;
        }
        return end;
    }

    /** Returns the rule a line falls under, or null. */
    @Nullable
    Noise of(String line) {
        for (Prefix sign : raw) {
            if (line.startsWith(sign.key())) {
                return sign.noise();
            }
        }
        if (line.isEmpty()) {
            return null;
        }
        for (Prefix tag : tags) {
            int end = tag.key().length();
            if (line.startsWith(tag.key()) && line.length() > end && Character.isLetter(line.charAt(end))) {
                return tag.noise();
            }
        }
        Noise around = line.length() > LONGEST_LABEL
                ? null
                : Character.isDigit(line.charAt(0)) ? ofNumber(line) : ofFrame(line);
        if (around != null || line.length() > LONGEST_LINE || !mayBegin(line)) {
            return around;
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

    /** {@code 3 phút đọc}: a number, and thousands as a letter, before the rule's words. */
    private @Nullable Noise ofNumber(String line) {
        String key = PageText.key(line);
        int at = 0;
        while (at < key.length() && Character.isDigit(key.charAt(at))) {
            at++;
        }
        Noise noise = counted.get(key.substring(at));
        boolean thousands = noise == null && at < key.length() && (key.charAt(at) == 'k' || key.charAt(at) == 'n');
        return thousands ? counted.get(key.substring(at + 1)) : noise;
    }

    private @Nullable Noise ofFrame(String line) {
        int last = end(line);
        for (Frame frame : frames) {
            if (end(frame.end()) == last) {
                String key = PageText.key(line);
                if (key.startsWith(frame.start()) && key.endsWith(frame.end())) {
                    return frame.noise();
                }
            }
        }
        return null;
    }

    /** The last three plain letters. */
    private static int end(String line) {
        int end = 0;
        for (int i = Math.max(0, line.length() - START); i < line.length(); i++) {
            end = end << PLAIN_BITS | plain(line.charAt(i));
        }
        return end;
    }
}
