package io.github.diembao.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * The layout of a page, from {@code testdata/layouts}: lines that begin with {@code #} tell what to expect and how a piece of
 * a body is marked up, the rest is the page. In a page, <code>{title} {sapo} {author} {section} {tags} {tag links} {tag items} {iso}
 * {slashed} {day} {hour} {weekday} {english} {american} {at PATTERN} {body} {json body}</code> and others stand for parts of the article, <code>{menu} {script N} {links N}
 * {teasers N} {marked N} {prose N} {comments N}</code> for what stands around it.
 */
record PageLayout(String name, Map<String, String> marks, String page) {

    private static final Map<String, String> TYPES =
            Map.of("c", "CAPTION", "h", "HEADING", "q", "QUOTE", "l", "LIST_ITEM", "t", "TABLE");

    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");

    /** Returns the layouts of a folder in the order of their names. */
    static List<PageLayout> all(String folder) {
        try (Stream<Path> files = Files.list(Path.of("testdata", "layouts", folder))) {
            List<PageLayout> layouts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                layouts.add(read(file));
            }
            return layouts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageLayout read(Path file) throws IOException {
        Map<String, String> marks = new HashMap<>(Map.of(
                "template", "generic",
                "p", "<p>{text}</p>",
                "h", "<h2>{text}</h2>",
                "q", "<blockquote><p>{text}</p></blockquote>",
                "r", "",
                "c", "<figure><img src=\"{src}\"><figcaption>{caption} Ảnh: {credit}</figcaption></figure>",
                "l", "<li>{text}</li>",
                "list", "<ul>{items}</ul>",
                "t", "<td>{text}</td>"));
        StringBuilder page = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                int space = line.indexOf(' ');
                marks.put(line.substring(1, space), line.substring(space + 1));
            } else {
                page.append(line).append('\n');
            }
        }
        marks.putIfAbsent("status", marks.get("template").equals("generic") ? "UNKNOWN_TEMPLATE" : "OK");
        return new PageLayout(file.getFileName().toString().replace(".html", ""), marks, page.toString());
    }

    ArticleStatus status() {
        return ArticleStatus.valueOf(marks.get("status"));
    }

    String template() {
        return marks.get("template");
    }

    /** Tells whether a layout says that its page states a field, so that it must be found. */
    boolean states(String field) {
        return List.of(marks.getOrDefault("states", "").split(",")).contains(field);
    }

    /** Tells whether the layout prints a field; {@code fields} names them where it does not print all. */
    boolean prints(String field) {
        String fields = marks.get("fields");
        return fields == null || List.of(fields.split(",")).contains(field);
    }

    /** Returns the blocks a page of this layout should give, each a type, a colon and a text. */
    List<String> blocks(ArticleModel model) {
        List<String> blocks = new ArrayList<>();
        for (ArticleModel.Item item : model.items()) {
            String kind = String.valueOf(item.kind());
            String type = marks.getOrDefault(kind + "-type", TYPES.getOrDefault(kind, "PARAGRAPH"));
            String text = item.kind() == 'c' ? item.caption() : item.text();
            switch (item.kind()) {
                case 'r' -> {}
                case 't' -> {
                    String row = text.replace(" | ", "\t");
                    int last = blocks.size() - 1;
                    boolean open = last >= 0 && blocks.get(last).startsWith("TABLE:");
                    if (open) {
                        blocks.set(last, blocks.get(last) + "\n" + row);
                    } else {
                        blocks.add("TABLE:" + row);
                    }
                }
                default ->
                    blocks.add(type + ":"
                            + marks.getOrDefault(kind + "-text", "{text}").replace("{text}", text));
            }
        }
        return blocks;
    }

    /** Returns the article as this layout prints it: a notice has its first paragraphs only, a photo story its pictures. */
    ArticleModel printed(ArticleModel model) {
        int most = Integer.parseInt(marks.getOrDefault("cut", "1000"));
        String only = marks.getOrDefault("only", most < 1000 ? "p" : "pdhscqltbr");
        return new ArticleModel(
                model.name(),
                model.title(),
                model.sapo(),
                model.authors(),
                model.section(),
                model.tags(),
                model.published(),
                model.items().stream()
                        .filter(item -> only.indexOf(item.kind()) >= 0)
                        .limit(most)
                        .toList());
    }

    @Override
    public String toString() {
        return name;
    }

    /** Renders an article; what stands around it is the same whenever it is asked for. */
    String render(ArticleModel model) {
        PageChrome chrome = new PageChrome(name.hashCode() * 31L + model.name().hashCode());
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = page.indexOf('{'); open >= 0; open = page.indexOf('{', from)) {
            int close = page.indexOf('}', open);
            String value = value(page.substring(open + 1, close), model, chrome);
            out.append(page, from, value == null ? open + 1 : open);
            out.append(value == null ? "" : value);
            from = value == null ? open + 1 : close + 1;
        }
        String html = out.append(page.substring(from)).toString();
        return marks.containsKey("decomposed") ? Normalizer.normalize(html, Normalizer.Form.NFD) : html;
    }

    private String value(String name, ArticleModel model, PageChrome chrome) {
        int space = name.indexOf(' ');
        String key = space < 0 ? name : name.substring(0, space);
        String argument = space < 0 ? "" : name.substring(space + 1);
        DateTimeFormatter iso = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
        return switch (name) {
            case "iso utc" -> iso.format(model.published().minusHours(7)) + ".000Z";
            case "iso compact" -> iso.format(model.published()) + "+0700";
            case "tag links" -> links(model.tags());
            case "tag items" -> "<li>" + links(model.tags()).strip().replace("</a> ", "</a></li><li>") + "</li>";
            default -> part(key, argument, model, chrome, iso);
        };
    }

    private static String links(List<String> tags) {
        StringBuilder out = new StringBuilder();
        tags.forEach(tag -> out.append("<a href=\"/tu-khoa/x.html\">")
                .append(Entities.escape(tag))
                .append("</a> "));
        return out.toString();
    }

    private String part(String key, String argument, ArticleModel model, PageChrome chrome, DateTimeFormatter iso) {
        return switch (key) {
            case "title" -> Entities.escape(model.title());
            case "sapo" -> Entities.escape(model.sapo());
            case "author" -> Entities.escape(String.join(" - ", model.authors()));
            case "section" -> Entities.escape(model.section());
            case "tags" -> Entities.escape(String.join(", ", model.tags()));
            case "slug" -> model.slug();
            case "iso" -> iso.format(model.published()) + "+07:00";
            case "slashed" ->
                DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).format(model.published());
            case "day" -> DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).format(model.published());
            case "hour" -> DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(model.published());
            case "weekday" -> WEEKDAYS.get(model.published().getDayOfWeek().getValue() - 1);
            case "english" ->
                DateTimeFormatter.ofPattern("MMMM d, yyyy h:mm a", Locale.ENGLISH)
                        .format(model.published());
            case "at" -> {
                Locale vietnamese = Locale.forLanguageTag("vi");
                yield DateTimeFormatter.ofPattern(argument, vietnamese).format(model.published());
            }
            case "american" ->
                DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ENGLISH)
                        .format(model.published());
            case "marked" -> chrome.list("Tin mới", "story", Integer.parseInt(argument), "(Baonghean.vn) - ");
            case "body" -> body(model);
            case "json" -> json(argument, model);
            case "menu" -> chrome.menu("muc-luc");
            case "script" -> chrome.script(Integer.parseInt(argument));
            case "links" -> chrome.links(Integer.parseInt(argument));
            case "teasers" -> chrome.teasers(Integer.parseInt(argument));
            case "prose" -> chrome.prose(Integer.parseInt(argument));
            case "comments" -> chrome.remarks(Integer.parseInt(argument));
            default -> null;
        };
    }

    private String json(String part, ArticleModel model) {
        String value = switch (part) {
            case "title" -> model.title();
            case "sapo" -> model.sapo();
            case "body" -> String.join("\n", PagesGoldTest.texts(model));
            case "markup" -> body(model);
            default -> throw new IllegalArgumentException(part);
        };
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("/", "\\/");
    }

    private String body(ArticleModel model) {
        StringBuilder out = new StringBuilder();
        List<ArticleModel.Item> items = model.items();
        for (int i = 0; i < items.size(); i++) {
            ArticleModel.Item item = items.get(i);
            boolean starts = i == 0 || items.get(i - 1).kind() != item.kind();
            switch (item.kind()) {
                case 'l' -> out.append(starts ? mark("list", "{items}", run(items, i, "l")) : "");
                case 't' -> out.append(starts ? "<table border=\"1\">" + run(items, i, "t") + "</table>" : "");
                case 'c' ->
                    out.append(marks.get("c")
                            .replace("{caption}", Entities.escape(item.caption()))
                            .replace("{credit}", Entities.escape(item.credit()))
                            .replace("{src}", "https://cdn.bao-la.vn/anh/" + i + ".jpg"));
                case 's' ->
                    out.append(mark(
                            marks.containsKey("s") ? "s" : "p", "{text}", "<strong>" + escaped(item) + "</strong>"));
                case 'h', 'q', 'r' -> out.append(mark(String.valueOf(item.kind()), "{text}", escaped(item)));
                default -> out.append(mark("p", "{text}", escaped(item)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String escaped(ArticleModel.Item item) {
        return Entities.escape(item.text());
    }

    private String mark(String kind, String place, String text) {
        return marks.get(kind).replace(place, text);
    }

    private String run(List<ArticleModel.Item> items, int from, String kind) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < items.size() && items.get(i).kind() == kind.charAt(0); i++) {
            if (kind.equals("l")) {
                out.append(mark("l", "{text}", escaped(items.get(i))));
                continue;
            }
            out.append("<tr>");
            for (String cell : items.get(i).text().split(" \\| ")) {
                out.append(mark("t", "{text}", Entities.escape(cell)));
            }
            out.append("</tr>");
        }
        return out.toString();
    }
}
