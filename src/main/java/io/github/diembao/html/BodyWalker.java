package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks a body once, without recursion, and cuts it into drafts: every run of inline text between block borders is one,
 * whether it stands in a paragraph, a {@code div} or bare. Not thread-safe; one instance a body.
 */
final class BodyWalker {

    /** What an open element means for the text inside it. */
    private record Frame(Element element, BlockType type, BodyDraft.Kind kind, boolean boxed, BodyDraft.Align align) {}

    private final Set<Element> claimed;
    private final Map<Element, String> noise;
    private final @Nullable Element title;
    private final List<BodyDraft> drafts = new ArrayList<>();
    private final Map<String, Integer> removed = new TreeMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final InlineText text = new InlineText();
    private @Nullable Element captionCells;

    /**
     * Makes a walker.
     *
     * @param claimed elements that became fields
     */
    BodyWalker(Set<Element> claimed) {
        this(claimed, Map.of(), null);
    }

    /**
     * Makes a walker.
     *
     * @param claimed elements that became fields
     * @param noise elements to leave out, with the reason
     * @param title a body begins after its headline, where that stands inside
     */
    BodyWalker(Set<Element> claimed, Map<Element, String> noise, @Nullable Element title) {
        this.claimed = claimed;
        this.noise = noise;
        this.title = title;
    }

    List<BodyDraft> drafts() {
        return drafts;
    }

    /** Returns how many elements were left out, by reason. */
    Map<String, Integer> removed() {
        return removed;
    }

    void walk(Element body) {
        frames.push(new Frame(body, BlockType.PARAGRAPH, BodyDraft.Kind.TEXT, false, BodyDraft.Align.START));
        @Nullable Node node = body.firstChild();
        while (node != null) {
            boolean entered = enter(node);
            Node next = entered ? node.firstChild() : null;
            if (next == null) {
                if (entered) {
                    leave(node);
                }
                next = afterSubtree(node, body);
            }
            node = next;
        }
        flush();
    }

    /** Leaves the ancestors that end with a node and returns what follows; null at the end of the body. */
    private @Nullable Node afterSubtree(Node node, Element body) {
        Node at = node;
        while (at.nextSibling() == null) {
            Node up = at.parentNode();
            if (up == null || up.equals(body)) {
                return null;
            }
            leave(up);
            at = up;
        }
        return at.nextSibling();
    }

    /** Returns whether the node was opened, so that it is to be left after its children. */
    private boolean enter(Node node) {
        if (node instanceof TextNode words) {
            read(words.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        BodyRules.Rule rule = BodyRules.instance().of(element);
        if (element.equals(title)) {
            flush();
            drafts.clear();
            return false;
        }
        if (claimed.contains(element)) {
            flush();
            return false;
        }
        String known = noise.isEmpty() ? null : noise.get(element);
        known = known == null ? Signposts.reason(element) : known;
        if (known != null) {
            drop(element, known);
            return false;
        }
        if (rule != null && rule.action() == BodyRules.Action.DROP || ElementStyle.isHidden(element)) {
            drop(element, rule == null ? "hidden" : rule.reason());
            return false;
        }
        switch (tag) {
            case "br" -> {
                if (text.breakLine()) {
                    flush();
                }
            }
            case "img", "amp-img" -> image(element);
            case "table" -> {
                if (table(element, rule)) {
                    return false;
                }
            }
            default -> {}
        }
        if (rule != null
                || BlockTags.partsBody(tag)
                || BlockTags.isCustom(tag) && isOutsideLines(element)
                || tag.equals("span") && (ElementStyle.isBlock(element) || isOwnLine(element))) {
            flush();
            if (tag.equals("figure") || rule != null && rule.action() == BodyRules.Action.PICTURE) {
                partPictures();
            }
            push(element, tag, rule);
        }
        text.open(element);
        return true;
    }

    /** An element that the page defines itself parts the text, unless words stand right before or behind it. */
    private static boolean isOutsideLines(Element element) {
        return !(element.previousSibling() instanceof TextNode before && !before.isBlank())
                && !(element.nextSibling() instanceof TextNode after && !after.isBlank());
    }

    /** Parts of a page that stand in spans of different names, each right behind the other, are no parts of one sentence. */
    private static boolean isOwnLine(Element span) {
        Element outer = span.parent();
        boolean container = outer != null
                && (outer.nameIs("div") || outer.nameIs("td") || outer.nameIs("article") || outer.nameIs("section"));
        return container && (areParted(span.previousSibling(), span) || areParted(span, span.nextSibling()));
    }

    private static boolean areParted(@Nullable Node one, @Nullable Node two) {
        return one instanceof Element left
                && two instanceof Element right
                && left.nameIs("span")
                && right.nameIs("span")
                && !left.className().isEmpty()
                && !right.className().isEmpty()
                && !left.className().equals(right.className());
    }

    private void read(String words) {
        if (text.isParagraphBefore(words)) {
            Frame frame = frames.getFirst();
            if (frame.type == BlockType.PARAGRAPH && frame.kind == BodyDraft.Kind.TEXT) {
                flush();
            }
        }
        text.append(words);
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        Frame top = frames.getFirst();
        if (top.element.equals(element)) {
            flush();
            frames.pop();
            if (top.kind == BodyDraft.Kind.CAPTION && isCaption(element)) {
                partPictures();
            }
            captionCells = element.equals(captionCells) ? null : captionCells;
        }
        text.close(element);
    }

    private static boolean isCaption(Element element) {
        BodyRules.Rule rule = BodyRules.instance().of(element);
        return rule != null && rule.action() == BodyRules.Action.CAPTION;
    }

    /** A picture whose caption is empty, or that another one follows in a frame of its own, has no caption. */
    private void partPictures() {
        if (!drafts.isEmpty() && drafts.get(drafts.size() - 1).kind == BodyDraft.Kind.IMAGE) {
            drafts.add(new BodyDraft(BodyDraft.Kind.BORDER, BlockType.PARAGRAPH, "", false, null));
        }
    }

    private void drop(Element element, String reason) {
        boolean inline = !BlockTags.partsBody(element.normalName());
        if (!inline) {
            flush();
        }
        if (!reason.equals("code") && !reason.isEmpty()) {
            removed.merge(reason, 1, Integer::sum);
        }
        if (reason.equals("video") || reason.equals("audio") || reason.equals("embed")) {
            flush();
            drafts.add(new BodyDraft(BodyDraft.Kind.PLAYER, BlockType.PARAGRAPH, "", false, null));
        }
    }

    private void push(Element element, String tag, BodyRules.@Nullable Rule rule) {
        Frame outer = frames.getFirst();
        BlockType type = outer.type;
        BodyDraft.Kind kind = outer.kind;
        boolean boxed = outer.boxed;
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            type = kind == BodyDraft.Kind.CAPTION ? type : BlockType.HEADING;
        } else if (tag.equals("blockquote")) {
            type = BlockType.QUOTE;
        } else if (tag.equals("li") && type == BlockType.PARAGRAPH && !ListEntries.isEntry(element)) {
            type = BlockType.LIST_ITEM;
        } else if (tag.equals("figcaption") || (tag.equals("td") || tag.equals("th")) && captionCells != null) {
            kind = BodyDraft.Kind.CAPTION;
        }
        if (rule != null) {
            switch (rule.action()) {
                case CAPTION -> kind = BodyDraft.Kind.CAPTION;
                case QUOTE -> type = BlockType.QUOTE;
                case HEADING -> type = BlockType.HEADING;
                case PARAGRAPH -> type = BlockType.PARAGRAPH;
                case BOX -> boxed = true;
                default -> {}
            }
        }
        BodyDraft.Align align = ElementStyle.align(element);
        frames.push(new Frame(element, type, kind, boxed, align == BodyDraft.Align.START ? outer.align : align));
    }

    /** Returns whether the table was read as data. */
    private boolean table(Element table, BodyRules.@Nullable Rule rule) {
        if (DataTable.isNested(table)) {
            return false;
        }
        if (rule != null && rule.action() == BodyRules.Action.PICTURE || DataTable.isPicture(table)) {
            captionCells = captionCells == null ? table : captionCells;
            return false;
        }
        String rows = rule == null || rule.action() == BodyRules.Action.BOX ? DataTable.rows(table) : null;
        if (rows == null) {
            return false;
        }
        flush();
        Frame outer = frames.getFirst();
        Element caption = table.firstElementChild();
        if (caption != null && caption.nameIs("caption") && caption.hasText()) {
            drafts.add(new BodyDraft(BodyDraft.Kind.TABLE, BlockType.CAPTION, PageText.of(caption), outer.boxed, null));
        }
        drafts.add(new BodyDraft(BodyDraft.Kind.TABLE, BlockType.TABLE, rows, outer.boxed, null));
        return true;
    }

    private void image(Element image) {
        String url = ImageAddress.of(image);
        if (url == null || !ImageAddress.isDecoration(image, url)) {
            flush();
            drafts.add(new BodyDraft(BodyDraft.Kind.IMAGE, BlockType.CAPTION, "", false, url));
        }
    }

    private void flush() {
        Frame frame = frames.getFirst();
        BodyDraft draft = text.end(frame.kind, frame.type, frame.boxed);
        if (draft != null) {
            draft.align = frame.align;
            draft.block = frame.element;
            drafts.add(draft);
        }
    }
}
