package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.TokenSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents of congresses: the Party's, those of its committees and of mass organisations. */
final class CongressReader {

    private static final int LONGEST_NAME = 16;

    private final BodyReader bodies;

    CongressReader(Facts facts) {
        this.bodies = facts.bodies();
    }

    /** Reads the congress whose name goes on at a token; empty where it has no number. */
    List<Core> afterKind(TokenSequence tokens, KindWord word, int start) {
        int at = start;
        int number = -1;
        for (; at < tokens.size() && at < start + LONGEST_NAME && !tokens.lineBreakBefore(at); at++) {
            if (!tokens.isWord(at) && !tokens.isNumber(at)) {
                return List.of();
            }
            if (tokens.is(at, "lần")) {
                int value = tokens.is(at + 1, "thứ") ? at + 2 : at + 1;
                number = MeetingReader.value(tokens, value) > 0 ? value : -1;
                break;
            }
            if (tokens.isWord(at) && Numerals.roman(tokens.surface(at)) > 1 || tokens.isNumber(at)) {
                number = at;
                break;
            }
        }
        if (number < 0
                || number >= tokens.size()
                || MeetingReader.value(tokens, number) < 1
                || MeetingReader.value(tokens, number) > 39) {
            return List.of();
        }
        int nameEnd = tokens.is(number - 1, "thứ") ? number - 2 : tokens.is(number - 1, "lần") ? number - 1 : number;
        nameEnd = tokens.is(nameEnd - 1, "khóa") ? nameEnd - 1 : nameEnd;
        return List.of(congressCore(tokens, word, start, nameEnd, number));
    }

    private Core congressCore(TokenSequence tokens, KindWord word, int from, int nameEnd, int number) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < nameEnd; i++) {
            name.append(name.isEmpty() ? "" : " ").append(tokens.key(i));
        }
        int after = number + 1;
        String tail = tokens.is(after, "của") ? tokens.key(after + 1) + " " + tokens.key(after + 2) : "";
        String next = tokens.lineBreakBefore(after) ? "" : tokens.key(after) + " " + tokens.key(after + 1);
        boolean local = name.indexOf("đảng bộ") >= 0 || next.equals("đảng bộ") || tail.equals("đảng bộ");
        String own = name.toString()
                .replace("đại biểu toàn quốc", "")
                .replace("đại biểu", "")
                .replace("toàn quốc", "")
                .strip();
        boolean party =
                own.isEmpty() || own.equals("đảng") || own.equals("của đảng") || own.equals("đảng cộng sản việt nam");
        Body body = null;
        String slug = "";
        if (local) {
            int start = name.indexOf("đảng bộ") >= 0 ? find(tokens, from, nameEnd) : find(tokens, after, after + 4);
            body = bodies.at(tokens, start);
            boolean province = tokens.is(start + 2, "tỉnh");
            if (!province) {
                slug = Issuer.slug(own.isEmpty() ? tokens.slice(start, Math.min(start + 3, tokens.size())) : own);
            }
            if (body == null || body.isPartyAlone()) {
                String level = province ? "province" : "open";
                body = new Body("Đảng bộ", "TU", "party", level, provinceIn(tokens, start), false, start, start);
            }
        } else if (party) {
            body = MeetingReader.central(from);
        } else {
            slug = Issuer.slug(own);
        }
        Title title = new Title(Title.Type.CONGRESS, slug, MeetingReader.value(tokens, number), "", body, null, null);
        return Core.titled(word.from(), number + 1, ReferenceForm.CONGRESS, word, title);
    }

    /** "Đảng bộ thành phố Hà Nội": the province or city right after the level's words, or null. */
    private static @Nullable String provinceIn(TokenSequence tokens, int start) {
        int at = start + 2;
        while (tokens.is(at, "tỉnh") || tokens.is(at, "thành") || tokens.is(at, "phố")) {
            at++;
        }
        Gazetteer.Match<Provinces.Province> named = LocalityReader.provinceAt(tokens, at);
        return named == null ? null : named.value().slug();
    }

    private static int find(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "đảng") && tokens.is(i + 1, "bộ")) {
                return i;
            }
        }
        return from;
    }
}
