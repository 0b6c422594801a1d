package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the drafts of a body into blocks and pictures: repeats of the head, related links, bylines and stray lines go,
 * captions find their pictures, subheads are told from paragraphs. One instance a page.
 */
final class BodyEditor {

    private static final int LONGEST_MARK = 40;
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int MOST_SIDE_BY_SIDE = 12;
    /** Characters that a caption and its repetition may differ by, in spaces and marks. */
    private static final int CAPTION_SLACK = 8;

    private static final int FEWEST_CAPTIONS = 3;
    /** Two captions of so many words tell a story. */
    private static final int FEWEST_CAPTION_WORDS = 40;
    /** The head of an article is repeated in its first blocks or not at all. */
    private static final int HEAD_BLOCKS = 4;

    private List<BodyDraft> drafts;
    private final BodyNoise noise;
    private final SapoMarks marks;
    private final List<CleanedBlock> blocks = new ArrayList<>();
    private final BodyPictures pictures = new BodyPictures();
    private List<String> authors = List.of();

    /** Number of the draft that was the last caption. */
    private int lastCaptionAt = -1;

    private boolean interview;

    /** Number of the last block that is a subhead by its form alone. */
    private int boldHeading = -1;

    BodyEditor(List<BodyDraft> drafts, Map<String, Integer> removed, SapoMarks marks) {
        this.drafts = new ArrayList<>(drafts);
        noise = new BodyNoise(removed);
        this.marks = marks;
    }

    List<CleanedBlock> blocks() {
        return blocks;
    }

    List<CleanedImage> images() {
        return pictures.list();
    }

    Map<String, Integer> removed() {
        return noise.removed();
    }

    /** Returns the authors a line above the lead or the end of the body names, empty for none. */
    List<String> authors() {
        return authors;
    }

    /**
     * Takes the first text off the body where it is the article's lead.
     *
     * @param any whether the page is of no known template
     */
    @Nullable
    String takeLead(boolean any) {
        BodyLead lead = new BodyLead(drafts, marks);
        String text = lead.take(any);
        authors = lead.authors();
        return text;
    }

    /** Takes the first text off the body where it is the article's lead, of which the metadata have the start only. */
    @Nullable
    String takeLead(String start) {
        return new BodyLead(drafts, marks).take(start);
    }

    /** Removes what repeats the head, finds bylines at the end, then makes blocks and pictures. */
    void edit(@Nullable String title, @Nullable String sapo, List<String> knownAuthors) {
        splitLines();
        dropRepeats(title, sapo);
        drafts = RelatedLists.without(drafts, noise);
        List<String> signed = new Signatures(drafts, noise).take(knownAuthors.isEmpty() ? authors : knownAuthors);
        authors = authors.isEmpty() ? signed : authors;
        interview = isInterview();
        LooseCaptions loose = new LooseCaptions(drafts);
        String lastCaption = "";
        int captionLength = -CAPTION_SLACK - 1;
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            switch (draft.kind) {
                case IMAGE -> pictures.add(draft.url);
                case PLAYER -> pictures.settle();
                case BORDER -> pictures.part();
                case TABLE -> blocks.add(new CleanedBlock(draft.type, draft.text, draft.boxed));
                default -> {
                    if (noise.takes(draft) || isBesidePlayer(i) && noise.takesLabel(draft)) {
                        continue;
                    }
                    boolean caption = draft.kind == BodyDraft.Kind.CAPTION
                            || loose.isCaption(i, pictures.isWaiting(), i > 0 && i - 1 == lastCaptionAt);
                    boolean again = Math.abs(draft.text.length() - captionLength) <= CAPTION_SLACK;
                    String key = caption || again ? PageText.key(draft.text) : "";
                    if (again && !pictures.isWaiting() && key.equals(lastCaption)) {
                        noise.count("repeated-caption");
                        continue;
                    }
                    boolean below = caption && draft.kind == BodyDraft.Kind.CAPTION && i - 1 == lastCaptionAt && i > 0;
                    if (below && pictures.credit(draft.text)) {
                        continue;
                    }
                    if (caption) {
                        lastCaptionAt = i;
                        String words =
                                pictures.caption(draft.text, captionsFrom(i), LooseCaptions.isBeforePicture(drafts, i));
                        if (!words.isEmpty()) {
                            blocks.add(new CleanedBlock(BlockType.CAPTION, words, draft.boxed));
                        }
                        lastCaption = key;
                        captionLength = draft.text.length();
                        continue;
                    }
                    text(draft);
                }
            }
            lastCaption = draft.kind == BodyDraft.Kind.IMAGE ? lastCaption : "";
        }
        openEnd();
    }

    /** Returns how many captions stand in a row; pictures side by side are few. */
    private int captionsFrom(int first) {
        int at = first;
        while (at < drafts.size() && at - first < MOST_SIDE_BY_SIDE && drafts.get(at).kind == BodyDraft.Kind.CAPTION) {
            at++;
        }
        return at - first;
    }

    private boolean isBesidePlayer(int at) {
        return at > 0 && drafts.get(at - 1).kind == BodyDraft.Kind.PLAYER
                || at + 1 < drafts.size() && drafts.get(at + 1).kind == BodyDraft.Kind.PLAYER;
    }

    /** Bold lines ask, and the last ones thank. */
    private boolean isInterview() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            boolean last = i >= drafts.size() - 3;
            if (draft.kind == BodyDraft.Kind.TEXT && (last || draft.bold && draft.text.endsWith("?"))) {
                lines.add(draft.text);
            }
        }
        return InterviewLines.isInterview(lines);
    }

    /** A bold line below which nothing stands is no subhead. */
    private void openEnd() {
        int last = blocks.size() - 1;
        if (last > 0 && boldHeading == last) {
            CleanedBlock block = blocks.get(last);
            blocks.set(last, new CleanedBlock(BlockType.PARAGRAPH, block.text(), block.boxed()));
        }
    }

    /** Adds a picture that stands before the body. */
    void leadImage(String url) {
        drafts.add(0, new BodyDraft(BodyDraft.Kind.IMAGE, BlockType.CAPTION, "", false, url));
        drafts.add(1, new BodyDraft(BodyDraft.Kind.PLAYER, BlockType.CAPTION, "", false, null));
    }

    /** Sentences that only a line break parts are paragraphs of their own; verses and addresses have no full stops. */
    private void splitLines() {
        List<BodyDraft> parted = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            boolean several = draft.kind == BodyDraft.Kind.TEXT && draft.text.indexOf('\n') >= 0;
            List<String> lines = several ? PageText.split(draft.text, '\n') : List.of();
            boolean caption = several && i > 0 && drafts.get(i - 1).kind == BodyDraft.Kind.IMAGE;
            if (caption && Credits.split(lines.get(0)).credit() != null) {
                parted.add(draft.with(lines.get(0)));
                draft = draft.with(String.join("\n", lines.subList(1, lines.size())));
                lines = lines.subList(1, lines.size());
            }
            boolean sentences = several
                    && lines.stream()
                            .allMatch(line -> line.length() >= SHORTEST_PARAGRAPH
                                    && ".!?…:;\"”)".indexOf(line.charAt(line.length() - 1)) >= 0);
            if (sentences) {
                for (String line : lines) {
                    parted.add(draft.with(line));
                }
            } else {
                parted.add(draft);
            }
        }
        drafts = parted;
    }

    private void dropRepeats(@Nullable String title, @Nullable String sapo) {
        int seen = 0;
        for (int i = 0; i < drafts.size() && seen < HEAD_BLOCKS; i++) {
            BodyDraft draft = drafts.get(i);
            if (draft.kind != BodyDraft.Kind.TEXT) {
                continue;
            }
            seen++;
            boolean isTitle = repeats(draft.text, title);
            if (isTitle || repeats(draft.text, sapo)) {
                noise.count(isTitle ? "repeated-title" : "repeated-sapo");
                drafts.remove(i--);
            }
        }
    }

    /** Tells whether a text is another printing of one of the head, but for a paper's mark before it. */
    private boolean repeats(String text, @Nullable String head) {
        if (head == null
                || !isNear(text, head)
                || !PageText.mayBeAlike(text, head) && !text.startsWith("(") && !marks.isMarked(text)) {
            return false;
        }
        String key = PageText.key(marks.strip(text).text());
        return !key.isEmpty() && key.equals(PageText.key(head));
    }

    /** Tells whether a text, but for a paper's mark, may be another printing of one, by its length. */
    private static boolean isNear(String text, String other) {
        return Math.abs(text.length() - other.length()) <= LONGEST_MARK + other.length() / 4;
    }

    private void text(BodyDraft draft) {
        pictures.pass();
        BlockType type = draft.type;
        if (type == BlockType.PARAGRAPH && Subheads.isSubhead(draft, interview)) {
            type = BlockType.HEADING;
            boldHeading = blocks.size();
        } else if (type == BlockType.HEADING && Subheads.isTooLong(draft.text)) {
            type = BlockType.PARAGRAPH;
        }
        blocks.add(new CleanedBlock(type, draft.text, draft.boxed));
    }

    /** Tells whether the body has text of its own; a picture story may consist of captions. */
    boolean hasBody() {
        return hasBody(blocks);
    }

    /** Tells whether blocks are more than a headline and a few captions. */
    static boolean hasBody(List<CleanedBlock> blocks) {
        int captions = 0;
        int words = 0;
        for (CleanedBlock block : blocks) {
            if (block.type() != BlockType.CAPTION && !Objects.equals(block.type(), BlockType.HEADING)) {
                return true;
            }
            captions += block.type() == BlockType.CAPTION ? 1 : 0;
            words += block.type() == BlockType.CAPTION ? PageText.words(block.text()) : 0;
        }
        return captions >= FEWEST_CAPTIONS || captions > 1 && words >= FEWEST_CAPTION_WORDS;
    }
}
