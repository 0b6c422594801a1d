package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Takes the names of those who wrote off a body: the known byline or lines that are names and nothing else at its end,
 * and set to the right between its parts.
 */
final class Signatures {

    private static final int LONGEST = 320;
    private static final int LONGEST_GIVEN_NAME = 7;
    private static final int MOST_NOTES = 3;
    private static final int LONGEST_POST = 100;
    private static final String ENDS = ".!?…”\"/";

    private final List<BodyDraft> drafts;
    private final BodyNoise noise;

    /** Number of the draft above the plain names at the end, as far as they were looked at and found to be no list. */
    private int namesFrom = Integer.MAX_VALUE;

    Signatures(List<BodyDraft> drafts, BodyNoise noise) {
        this.drafts = drafts;
        this.noise = noise;
    }

    /** Removes the signatures and returns the names, each once. */
    List<String> take(List<String> known) {
        List<String> names = new ArrayList<>(atEnd(known));
        names.addAll(0, between());
        return List.copyOf(new LinkedHashSet<>(names));
    }

    private List<String> atEnd(List<String> known) {
        dropPost();
        partSignature();
        String knownKey = PageText.key(String.join(" ", known));
        List<String> found = new ArrayList<>();
        List<BodyDraft> phones = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            BodyDraft draft = drafts.get(i);
            if (!draft.isText() || BodyNoise.isNoise(draft) || isNote(i)) {
                continue;
            }
            String line = draft.text.length() < LONGEST ? draft.text.replace("\n", " - ") : draft.text;
            // Without a name above it, a number is where readers shall call.
            if (draft.kind == BodyDraft.Kind.TEXT && Contacts.isPhone(draft.text)) {
                phones.add(draft);
                continue;
            }
            if (draft.kind == BodyDraft.Kind.TEXT && Contacts.isContact(draft.text)) {
                remove(i);
                continue;
            }
            boolean shape = draft.kind == BodyDraft.Kind.TEXT
                    && draft.type != BlockType.LIST_ITEM
                    && draft.type != BlockType.QUOTE
                    && (Bylines.looksLikeByline(line) && !isMotto(draft) || isGivenName(draft));
            List<String> names = shape ? Bylines.split(line) : List.of();
            boolean same = !knownKey.isEmpty()
                    && (draft.text.length() < LONGEST
                                    && PageText.key(draft.text).equals(knownKey)
                            || shape && known.containsAll(names));
            boolean credit = shape && isUnderPicture(i) && Bylines.isOfPicture(draft.text);
            boolean content = !same && i < drafts.size() - 1 && isNote(i + 1) && !BodyNoise.isNoise(drafts.get(i + 1))
                    || !same && (isListed(i) || tellsOfOthers(draft, names, known));
            if (!same && !shape || credit || content) {
                break;
            }
            found.addAll(0, names);
            remove(i);
            phones.forEach(phone -> remove(drafts.lastIndexOf(phone)));
            phones.clear();
        }
        return found;
    }

    /** A signature may stand in bold behind the last sentence, in one paragraph with it. */
    private void partSignature() {
        int last = drafts.size() - 1;
        while (last >= 0 && (!drafts.get(last).isText() || !PageText.hasWord(drafts.get(last).text))) {
            last--;
        }
        BodyDraft draft = last < 0 ? null : drafts.get(last);
        if (draft == null || draft.boldTail <= 0 || draft.boldTail >= draft.text.length()) {
            return;
        }
        String text = draft.text.substring(0, draft.boldTail).strip();
        String name = draft.text.substring(draft.boldTail).strip();
        boolean signed = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (signed && Bylines.looksLikeByline(name)) {
            drafts.set(last, draft.with(text));
            BodyDraft signature = draft.with(name);
            signature.bold = true;
            drafts.add(last + 1, signature);
        }
    }

    /** Plain names after a colon, or below other such names, are a list; asked from the last line upwards. */
    private boolean isListed(int last) {
        if (last > namesFrom) {
            return false;
        }
        int at = last;
        while (at >= 0 && isPlain(drafts.get(at)) && Bylines.looksLikeByline(drafts.get(at).text)) {
            at--;
        }
        namesFrom = at;
        return at >= 0 && isPlain(drafts.get(last)) && drafts.get(at).text.endsWith(":");
    }

    /** A plain line of people, none of whom is known to have written, is of the text. */
    private static boolean tellsOfOthers(BodyDraft draft, List<String> names, List<String> known) {
        return !known.isEmpty()
                && isPlain(draft)
                && names.stream().noneMatch(known::contains)
                && Bylines.isOfPersons(draft.text);
    }

    private static boolean isPlain(BodyDraft draft) {
        return draft.kind == BodyDraft.Kind.TEXT && !draft.bold && !draft.italic && !draft.isSetApart();
    }

    /** Below a signature may stand a note of the newsroom or the author, in brackets or behind a star. */
    private boolean isNote(int at) {
        BodyDraft draft = drafts.get(at);
        return draft.kind == BodyDraft.Kind.TEXT
                && draft.type == BlockType.PARAGRAPH
                && drafts.size() - at <= MOST_NOTES
                && (draft.italic && draft.text.startsWith("*")
                        || draft.text.startsWith("(*)")
                        || draft.text.startsWith("(") && draft.text.endsWith(")"))
                && !Bylines.looksLikeByline(draft.text);
    }

    /** Below a guest's name may stand in brackets, where he works. */
    private void dropPost() {
        int last = drafts.size() - 1;
        if (last < 1) {
            return;
        }
        BodyDraft post = drafts.get(last);
        BodyDraft name = drafts.get(last - 1);
        boolean brackets = post.kind == BodyDraft.Kind.TEXT
                && post.text.startsWith("(")
                && post.text.indexOf(')') == post.text.length() - 1
                && post.text.length() <= LONGEST_POST;
        if (brackets
                && post.align == BodyDraft.Align.RIGHT
                && name.kind == BodyDraft.Kind.TEXT
                && name.align == BodyDraft.Align.RIGHT
                && Bylines.looksLikeByline(name.text)) {
            remove(last);
        }
    }

    /** A digest may bear a name below each of its items. */
    private List<String> between() {
        List<String> found = new ArrayList<>();
        List<BodyDraft> kept = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            boolean signature = i > 0
                    && draft.kind == BodyDraft.Kind.TEXT
                    && draft.align == BodyDraft.Align.RIGHT
                    && draft.type == BlockType.PARAGRAPH
                    && !isUnderPicture(i)
                    && NoiseLines.instance().of(draft.text) == null
                    && Bylines.looksLikeByline(draft.text);
            if (signature) {
                found.addAll(Bylines.split(draft.text));
                noise.count("author");
            } else {
                kept.add(draft);
            }
        }
        if (kept.size() < drafts.size()) {
            drafts.clear();
            drafts.addAll(kept);
        }
        return found;
    }

    /** Some sign with their given name alone, bold and to the right. */
    private static boolean isGivenName(BodyDraft draft) {
        return draft.bold
                && draft.align == BodyDraft.Align.RIGHT
                && draft.text.length() <= LONGEST_GIVEN_NAME
                && Character.isUpperCase(draft.text.charAt(0))
                && draft.text.chars().allMatch(Character::isLetter);
    }

    /** Names in capitals are set to the right or bold at the start of the line, mottoes anywhere. */
    private static boolean isMotto(BodyDraft draft) {
        boolean signed = draft.align == BodyDraft.Align.RIGHT || draft.bold && draft.align == BodyDraft.Align.START;
        return !signed && Bylines.isInCapitals(draft.text);
    }

    /** A line under a picture or a table may say where that comes from. */
    private boolean isUnderPicture(int at) {
        return at > 0
                && (drafts.get(at - 1).kind == BodyDraft.Kind.IMAGE || drafts.get(at - 1).kind == BodyDraft.Kind.TABLE);
    }

    private void remove(int at) {
        drafts.remove(at);
        noise.count("author");
    }
}
