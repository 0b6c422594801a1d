package io.github.diembao.html;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/** Renders an article as a page of each layout, at the size real pages have. */
final class PageRenderer {

    /** The layouts: papers, templates, and pages without an article. */
    enum Layout {
        E1,
        E2,
        E3,
        E4,
        E4_IMPORTED,
        E2_VIDEO,
        E3_VIDEO,
        E4_VIDEO,
        EPI_SISTER,
        VCCORP,
        VNEXPRESS,
        GENERIC_DIVS,
        GENERIC_PLAIN,
        SECTION_PAGE,
        ENGLISH
    }

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ENGLISH);

    private final ArticleModel model;
    private final PageChrome chrome;
    private int picture;

    PageRenderer(ArticleModel model, long seed) {
        this.model = model;
        this.chrome = new PageChrome(seed);
    }

    static String render(ArticleModel model, Layout layout) {
        return render(model, layout, 0);
    }

    /** Renders an article; another edition has other menus, lists and scripts around it. */
    static String render(ArticleModel model, Layout layout, int edition) {
        long seed = model.name().hashCode() * 31L + layout.ordinal() + edition * 1_000_003L;
        PageRenderer renderer = new PageRenderer(model, seed);
        return switch (layout) {
            case E1 -> renderer.e1();
            case E2 -> renderer.e2(true);
            case E2_VIDEO -> renderer.e2(false);
            case E3 -> renderer.e3("baonghean.vn", true);
            case E3_VIDEO -> renderer.e3("baonghean.vn", false);
            case EPI_SISTER -> renderer.e3("plo.vn", true);
            case E4 -> renderer.e4("", renderer.bodyE4());
            case E4_VIDEO -> renderer.e4("", "<div class=\"video-player\"><video src=\"/v.mp4\"></video></div>");
            case E4_IMPORTED -> renderer.e4("(Baonghean.vn) - ", renderer.bodyImported());
            case ENGLISH -> renderer.english();
            case VCCORP -> renderer.vccorp();
            case VNEXPRESS -> renderer.vnexpress();
            case GENERIC_DIVS -> renderer.genericDivs();
            case GENERIC_PLAIN -> renderer.genericPlain();
            case SECTION_PAGE -> renderer.sectionPage();
        };
    }

    private static String esc(String text) {
        return Entities.escape(text);
    }

    private String iso(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).format(time);
    }

    private String authors() {
        return esc(String.join(" - ", model.authors()));
    }

    private String tagLinks(String suffix) {
        StringBuilder out = new StringBuilder();
        model.tags()
                .forEach(tag -> out.append("<a href=\"/tags/x")
                        .append(suffix)
                        .append("\">")
                        .append(esc(tag))
                        .append("</a> "));
        return out.toString();
    }

    private String image(String host) {
        return "https://" + host + "/" + iso(model.published()).substring(0, 10).replace('-', '/') + "/bna_" + ++picture
                + ".jpg";
    }

    private String dataTable(List<ArticleModel.Item> items, int at) {
        if (at > 0 && items.get(at - 1).kind() == 't') {
            return "";
        }
        StringBuilder out = new StringBuilder("<table border=\"1\"><tbody>");
        for (int i = at; i < items.size() && items.get(i).kind() == 't'; i++) {
            out.append("<tr>");
            for (String cell : items.get(i).text().split(" \\| ")) {
                out.append("<td><p>").append(esc(cell)).append("</p></td>");
            }
            out.append("</tr>");
        }
        return out.append("</tbody></table>\n").toString();
    }

    private String list(List<ArticleModel.Item> items, int at) {
        if (at > 0 && items.get(at - 1).kind() == 'l') {
            return "";
        }
        StringBuilder out = new StringBuilder("<ul>");
        for (int i = at; i < items.size() && items.get(i).kind() == 'l'; i++) {
            out.append("<li>").append(esc(items.get(i).text())).append("</li>");
        }
        return out.append("</ul>\n").toString();
    }

    /** The marks one editor makes of the pieces of a body. */
    private interface Editor {
        String piece(char kind, String text, String caption, String credit);
    }

    private String body(Editor editor) {
        StringBuilder out = new StringBuilder();
        List<ArticleModel.Item> items = model.items();
        for (int i = 0; i < items.size(); i++) {
            ArticleModel.Item item = items.get(i);
            switch (item.kind()) {
                case 't' -> out.append(dataTable(items, i));
                case 'l' -> out.append(list(items, i));
                case 'c' -> out.append(editor.piece('c', "", esc(item.caption()), esc(item.credit())));
                case 's' -> out.append(editor.piece('s', "<strong>" + esc(item.text()) + "</strong>", "", ""));
                default -> out.append(editor.piece(item.kind(), esc(item.text()), "", ""));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String linked(String text) {
        int space = text.indexOf(' ', text.length() / 3);
        int end = space < 0 ? -1 : text.indexOf(' ', space + 1);
        return end < 0 || text.indexOf('&') >= 0
                ? text
                : text.substring(0, space + 1) + "<a class=\"cms-relate\" href=\"/tags/a.html\">"
                        + text.substring(space + 1, end) + "</a>" + text.substring(end);
    }

    private String e1() {
        String body = body((kind, text, caption, credit) -> switch (kind) {
            case 'c' ->
                "<table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"full-img\"><tbody><tr><td><img alt=\"anh-bai\" src=\""
                        + image("images.bna.vn") + "\"></td></tr><tr><td class=\"image_desc\"><p style=\"margin: 0\">"
                        + caption
                        + " Ảnh:&nbsp;" + credit + "</p></td></tr></tbody></table>";
            case 'h' -> "<p><strong>" + text + "</strong></p><p>&nbsp;</p>";
            case 'q' -> "<blockquote>" + text + "</blockquote>";
            case 'r' ->
                "<div><table class=\"rl\"><tbody><tr><td><p><a href=\"/x\">&gt;&gt;&gt;" + text
                        + "</a></p></td></tr></tbody></table></div>";
            case 'd', 'b' -> "<div>" + text + "</div>";
            default -> "<p>" + linked(text) + "</p>";
        });
        return "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><title>"
                + esc(model.title()) + "</title><link rel=\"canonical\" href=\"http://baonghean.vn/thoi-su/201612/"
                + model.slug() + "-2764537/\">"
                + chrome.script(24000) + "</head><body>" + chrome.menu("menu")
                + "<div id=\"nav\"><a href=\"/\">Trang chủ</a> <a href=\"/m\">"
                + esc(model.section()) + "</a></div><div class=\"article\"><h1 class=\"title\">" + esc(model.title())
                + "</h1><div class=\"date\">Thứ Sáu, "
                + DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ROOT).format(model.published())
                + " [GMT+7]</div><div id=\"content\"><p><strong>(Baonghean.vn) – " + esc(model.sapo())
                + "</strong></p><p>.</p>" + body
                + "<p style=\"text-align: right;\"><strong>" + authors() + "</strong></p></div><div id=\"tags_list\">"
                + tagLinks("")
                + "</div></div><div class=\"latest_news\">" + chrome.list("Tin mới", "media", 45, "(Baonghean.vn) - ")
                + "</div>" + chrome.script(20000)
                + "</body></html>";
    }

    private String e2(boolean withBody) {
        String body = body((kind, text, caption, credit) -> switch (kind) {
            case 'c' ->
                "<div class=\"full-img\"><img class=\"cms-photo\" title=\"" + esc(model.title()) + "\" src=\""
                        + image("image2.baonghean.vn/w607") + "\" cms-photo-caption=\"" + caption
                        + "\"><span class=\"fig\">" + caption + " Ảnh: " + credit + "</span></div>";
            case 'h' -> "<h3><b>" + text + "</b></h3>";
            case 'q' ->
                "<div class=\"quotes pull-right\"><span class=\"sprites sprite-quote\"></span> " + text + "</div>";
            case 'r' ->
                "<article class=\"article__related-inline\"><figure class=\"story__thumb\"><a href=\"#\"><img src=\"#\"></a></figure><h2 class=\"story__title\"><a href=\"#\">"
                        + text + "</a></h2><div class=\"story__desc\">" + chrome.teaser("") + "</div></article>";
            case 'd' -> "<div><div>" + text + "</div></div>";
            case 'b' -> "<p class=\"notification pull-left\">" + text + "</p>";
            default -> "<p>" + linked(text) + "</p>";
        });
        String content = withBody ? body : "<div class=\"video-player\"><video src=\"/v.mp4\"></video></div>";
        return "<!DOCTYPE html><html class=\"no-js\"><head><meta charset=\"utf-8\"><title>" + esc(model.title())
                + "</title><link rel=\"canonical\" href=\"https://baonghean.vn/" + model.slug() + "-300867.html\">"
                + chrome.script(30000)
                + "</head><body><header id=\"site-header\"><time datetime=\"2026-04-02\">Thứ Năm, 2/4/2026</time><h1 class=\"logo\"><a href=\"/\">Báo Nghệ An</a></h1>"
                + chrome.menu("navigator")
                + "</header><div id=\"site-content\"><ol class=\"breadcrumb\"><li><a href=\"/m\">"
                + esc(model.section())
                + "</a></li></ol><article class=\"article-wrap\"><header class=\"article__header\"><h1 class=\"article__title cms-title\">"
                + esc(model.title())
                + "</h1><div class=\"article__meta\"><time datetime=\"" + iso(model.published())
                + "+07:00\">x</time></div><a class=\"google-news\" href=\"#\">Theo dõi Báo Nghệ An trên Google News</a><div class=\"article__summary cms-desc\">(Baonghean.vn) - "
                + esc(model.sapo()) + "</div></header><div class=\"article__content\"><div class=\"content cms-body\">"
                + content
                + "</div><p class=\"article__author\">" + authors()
                + "</p><div class=\"article__tag\"><h3 class=\"tag-label\">Từ khóa:</h3><div class=\"tag-listing\">"
                + tagLinks(".html") + "</div></div></div><div class=\"article__footer\">" + chrome.comments()
                + "</div></article><div class=\"sidebar-col\">"
                + chrome.list("Tin đọc nhiều", "story", 50, "(Baonghean.vn) - ")
                + "</div></div><div class=\"view-more-article\">Kéo xuống để xem tiếp</div><div id=\"site-content\"><article class=\"article-wrap\"><header class=\"article__header\"><h1 class=\"article__title\">"
                + chrome.headline() + "</h1></header><div class=\"article__content\"><div class=\"content\"><p>"
                + chrome.teaser("")
                + "</p></div><p class=\"article__author\">Người Khác</p></div></article></div></body></html>";
    }

    private String e3(String host, boolean withBody) {
        String mark = host.equals("plo.vn") ? "(PLO)- " : "(Baonghean.vn) - ";
        String body = body((kind, text, caption, credit) -> switch (kind) {
            case 'c' ->
                "<table class=\"picture\"><tbody><tr><td class=\"pic\"><a class=\"photo\" data-desc=\"" + caption
                        + "\"><img class=\"cms-photo lazyload\" src=\"data:image/gif;base64,R0l\" data-src=\""
                        + image("image.baonghean.vn/w860")
                        + "\" alt=\"" + esc(model.title()) + " ảnh " + picture
                        + "\"></a></td></tr><tr><td class=\"caption\"><p>" + caption + " Ảnh: " + credit
                        + "</p></td></tr></tbody></table><div class=\"ads_middle\"><div id=\"adsWeb_X\" class=\"banner\"><script>window.CMS_BANNER.pushAds('x');</script></div></div>";
            case 'h' -> "<p style=\"text-align: justify;\"><strong>" + text + "</strong></p>";
            case 'q' -> "<div class=\"cms-quote\"><p>" + text + "</p></div>";
            case 'r' -> "<div class=\"article-relate\"><a href=\"#\">" + text + "</a></div>";
            case 'b' -> "<div class=\"notebox align-center cms-note\"><p>" + text + "</p></div>";
            case 'd' -> "<div>" + text + "</div>";
            default -> "<p style=\"text-align: justify;\">" + linked(text) + "&nbsp;</p>";
        });
        String content = withBody
                ? body
                : "<table class=\"video\"><tbody><tr><td><video src=\"#\"></video></td></tr></tbody></table>";
        String moment = iso(model.published()) + "+0700";
        return "\n <!DOCTYPE html><html lang=\"vi\"><head><title>" + esc(model.title())
                + " | Báo</title><link rel=\"canonical\" href=\"https://" + host + "/"
                + model.slug() + "-post260001.html\"><meta property=\"article:section\" content=\"Tin,"
                + esc(model.section())
                + "\"><meta property=\"article:tag\" content=\"" + esc(String.join(",", model.tags()))
                + "\"><meta property=\"article:published_time\" content=\""
                + moment + "\">" + chrome.script(40000)
                + "</head><body><header class=\"site-header\"><h1><a href=\"/\" class=\"site-logo\" title=\"Báo\">Báo</a></h1>"
                + chrome.menu("menu-wrap")
                + "</header><div id=\"article-container\"><ul class=\"breadcrumbs\"><li class=\"main-cate\"><a href=\"/m\">Mục khác</a></li></ul><div class=\"main-column article\"><div class=\"mask\">mask</div><h1 class=\"article__title cms-title\">\n "
                + esc(model.title()) + "\n</h1><div class=\"article__meta\"><time class=\"time\" datetime=\"" + moment
                + "\">x</time><meta class=\"cms-date\" itemprop=\"datePublished\" content=\""
                + moment
                + "\"><div class=\"article__social\"><a><p>In bài</p></a></div></div><div class=\"tts-player\"><span class=\"current\">0:00</span> / <span>0:00</span><div class=\"voice-name\">Nam miền Bắc</div></div><div class=\"article__sapo cms-desc\">\n"
                + mark + esc(model.sapo())
                + "\n</div><div class=\"article__body zce-content-body cms-body\" itemprop=\"articleBody\"><!-- Sat Aug 15 2026 -->"
                + content + "<div class=\"article__author\"><div class=\"author\"><a class=\"name cms-author\">"
                + authors()
                + "</a></div></div></div><div class=\"article__list\">"
                + chrome.list("Tin bài liên quan", "story", 6, "")
                + "</div><div class=\"article__tag\"><h3 class=\"box-heading\">Từ khóa</h3><div class=\"box-content\">"
                + tagLinks("-tag1.html") + "</div></div></div><div class=\"sub-column\">"
                + chrome.list("Tin mới", "story", 60, mark)
                + "</div></div>" + chrome.script(20000) + "</body></html>";
    }

    private String bodyE4() {
        return body((kind, text, caption, credit) -> switch (kind) {
            case 'c' ->
                "<figure class=\"expNoEdit\"><div class=\"fi-img\"><img src=\"/grey.gif\" data-src=\""
                        + image("bna.1cdn.vn") + "\" alt=\"bna_" + picture
                        + ".jpg\"></div><figcaption class=\"align-center\"><i>" + caption + " Ảnh: " + credit
                        + "</i></figcaption></figure>";
            case 'h' -> "<h2>" + text + "</h2>";
            case 'q' -> "<blockquote>" + text + "</blockquote>";
            case 'r' -> "<p><a href=\"https://baonghean.vn/x-10300003.html\"><b>&gt;&gt; " + text + "</b></a></p>";
            case 'b' -> "<div class=\"sc-hightlight-box block-sc-hightlight-box\"><p>" + text + "</p></div>";
            case 'd' ->
                "<p>" + text
                        + "</p><div class=\"c-box h-show-mobile\"><div class=\"oneads\" id=\"zone-40\"><script>try{}catch(e){}</script></div></div>";
            default -> "<p class=\"align-justify\">" + linked(text) + "</p>";
        });
    }

    private String bodyImported() {
        return "<p>(Baonghean.vn) - " + esc(model.sapo()) + "</p>"
                + body((kind, text, caption, credit) -> switch (kind) {
                    case 'c' ->
                        ++picture % 2 == 0
                                ? "<div class=\"full-img\"><img class=\"cms-photo\" src=\"" + image("bna.1cdn.vn")
                                        + "\"><span class=\"fig\">" + caption + " Ảnh: " + credit + "</span></div>"
                                : "<table class=\"picture\"><tbody><tr><td class=\"pic\"><img src=\""
                                        + image("bna.1cdn.vn") + "\"></td></tr><tr><td class=\"caption\"><p>" + caption
                                        + " Ảnh: " + credit + "</p></td></tr></tbody></table>";
                    case 'h' -> "<p><strong>" + text + "</strong></p>";
                    case 'q' -> "<div class=\"quotes\">" + text + "</div>";
                    case 'r' -> "<div class=\"article-relate\"><a href=\"#\">" + text + "</a></div>";
                    case 'b' -> "<div class=\"notebox\"><p>" + text + "</p></div>";
                    case 'd' -> "<div><div>" + text + "</div></div>";
                    default -> "<p>" + text + "</p>";
                })
                + "<p><strong>" + authors() + "</strong></p>";
    }

    private String e4(String mark, String body) {
        return "<!DOCTYPE html><html lang=\"vi\"><head><title>" + esc(model.title())
                + "</title><meta http-equiv=\"Content-Type\" content=\"text/html;charset=UTF-8\"><meta name=\"author\" content=\"baonghean.vn\"><link rel=\"canonical\" href=\"https://baonghean.vn/"
                + model.slug() + "-10300001.html\"><meta property=\"article:section\" content=\" "
                + esc(model.section()) + "\"><meta property=\"article:published_time\" content=\""
                + AMERICAN.format(model.published())
                + "\"><meta name=\"datetimenow\" content=\"11/23/2026 10:18:09 PM\">" + chrome.script(50000)
                + "</head><body>" + chrome.menu("c-menu")
                + "<div class=\"l-content\"><div class=\"l-main\"><div class=\"c-detail-head\"><ol class=\"breadcrumb\"><li class=\"breadcrumb-item\"><a href=\"/\">Trang chủ</a></li><li class=\"breadcrumb-item\"><a href=\"/m\">"
                + esc(model.section())
                + "</a></li></ol></div><div class=\"c-share-scroll\"><span>https://baonghean.vn/</span></div><div class=\"b-maincontent\"><article class=\"entry entry-no-padding \"><div class=\"sc-longform-header block-sc-longform-header\"><span class=\"sc-longform-header-cate block-sc-cate-name\">"
                + esc(model.section()) + "</span><h1 class=\"sc-longform-header-title block-sc-title\">"
                + esc(model.title())
                + "</h1><div class=\"sc-longform-header-meta\"><span class=\"sc-longform-header-author block-sc-author\">"
                + authors()
                + "</span> <span class=\"sc-text block-sc-text\">-</span> <span class=\"sc-longform-header-date block-sc-publish-time\">"
                + SLASHED.format(model.published())
                + "</span></div><p class=\"sc-longform-header-sapo block-sc-sapo\">" + mark + esc(model.sapo())
                + "</p></div>" + body
                + "<p></p><div class=\"sc-empty-layer\"></div></article></div><div class=\"c-box c-related-posts\">"
                + chrome.list("Bài liên quan", "b-grid", 6, "")
                + "</div>"
                + "<div class=\"c-comments\"><label>Góp ý</label></div><div class=\"c-widget-tags onecms__tags\"><ul><li><h4>"
                + tagLinks("-ptag.html").replace("</a> <a", "</a></h4></li><li><h4><a")
                + "</h4></li></ul></div></div>" + chrome.list("Mới nhất", "b-grid", 45, "")
                + "</div><footer>POWERED BY ONECMS - A PRODUCT OF NEKO</footer></body></html>";
    }

    private String english() {
        return e4(
                        "",
                        "<p>The committee met on Monday to review the plan and asked every unit to finish before the end of June.</p><p>Officials said that the work would go on in all communes, with a report due next month to the provincial board.</p>")
                .replace("lang=\"vi\"", "lang=\"en\"")
                .replace("https://baonghean.vn/" + model.slug(), "https://baonghean.vn/en/" + model.slug());
    }

    private String plainBody(String tag) {
        return body((kind, text, caption, credit) -> switch (kind) {
            case 'c' ->
                "<figure><img src=\"" + image("cdn.bao.vn") + "\"><figcaption>" + caption + " Ảnh: " + credit
                        + "</figcaption></figure>";
            case 'h' -> "<h2>" + text + "</h2>";
            case 'q' -> "<blockquote>" + text + "</blockquote>";
            case 'r' -> "<div class=\"related-news\"><a href=\"#\">" + text + "</a></div>";
            default -> "<" + tag + ">" + text + "</" + tag + ">";
        });
    }

    private String head(String host, String extra) {
        return "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>" + esc(model.title())
                + " - Báo Mẫu</title><link rel=\"canonical\" href=\"https://" + host + "/" + model.slug()
                + "-185260001.html\"><meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\""
                + esc(model.title()) + "\"><meta property=\"og:description\" content=\""
                + esc(model.sapo()) + "\"><meta property=\"article:published_time\" content=\"" + iso(model.published())
                + "+07:00\"><meta property=\"article:section\" content=\"" + esc(model.section())
                + "\"><meta property=\"article:author\" content=\"" + authors()
                + "\"><meta property=\"article:tag\" content=\"" + esc(String.join(",", model.tags())) + "\">" + extra
                + chrome.script(40000) + "</head><body>" + chrome.menu("main-menu");
    }

    private String vccorp() {
        return head("thanhnien.vn", "") + "<div class=\"detail__cmain\"><h1 class=\"detail-title\" data-role=\"title\">"
                + esc(model.title()) + "</h1><h2 class=\"detail-sapo\" data-role=\"sapo\">" + esc(model.sapo())
                + "</h2><div class=\"detail-cmain\"><div class=\"detail-content afcbc-body\" data-role=\"content\">"
                + body((kind, text, caption, credit) -> switch (kind) {
                    case 'c' ->
                        "<figure class=\"VCSortableInPreviewMode\" type=\"Photo\"><div><img src=\""
                                + image("images2.thanhnien.vn") + "\"></div><figcaption class=\"PhotoCMS_Caption\"><p>"
                                + caption + " Ảnh: " + credit + "</p></figcaption></figure>";
                    case 'h' -> "<h2>" + text + "</h2>";
                    case 'q' -> "<blockquote>" + text + "</blockquote>";
                    case 'r' ->
                        "<div class=\"VCSortableInPreviewMode link-content-footer\" type=\"RelatedOneNews\"><a href=\"#\">"
                                + text + "</a></div>";
                    default -> "<p>" + linked(text) + "</p>";
                })
                + "</div></div></div>" + chrome.list("Tin liên quan", "box-item", 40, "") + "</body></html>";
    }

    private String vnexpress() {
        return head("vnexpress.net", "") + "<h1 class=\"title-detail\">" + esc(model.title())
                + "</h1><p class=\"description\">" + esc(model.sapo()) + "</p><article class=\"fck_detail\">"
                + plainBody("p class=\"Normal\"").replace("</p class=\"Normal\">", "</p>")
                + "<p class=\"Normal\" style=\"text-align:right;\"><strong>" + authors() + "</strong></p></article>"
                + chrome.list("Xem nhiều", "item-news", 40, "") + "</body></html>";
    }

    private String genericDivs() {
        return head("bao-la.vn", "") + "<div class=\"wrap\"><div class=\"col-a\"><h1>" + esc(model.title())
                + "</h1><div class=\"x1\"><div class=\"x2\">" + plainBody("div")
                + "</div></div></div><div class=\"col-b\">" + chrome.list("Xem thêm", "it", 40, "")
                + "</div></div><div class=\"footer\">" + chrome.teaser("") + "</div></body></html>";
    }

    private String genericPlain() {
        String text = body((kind, words, caption, credit) -> switch (kind) {
            case 'c' ->
                "<img src=\"" + image("cdn.bao.vn") + "\"><br><i>" + caption + " Ảnh: " + credit + "</i><br><br>";
            case 'h' -> "<b>" + words + "</b><br><br>";
            case 'r' -> "";
            default -> words + "<br><br>";
        });
        return "<html><head><title>" + esc(model.title()) + "</title>" + chrome.script(30000)
                + "</head><body><table><tr><td>" + chrome.menu("m") + "</td></tr></table><h1>" + esc(model.title())
                + "</h1><div>" + text + "</div><div>" + chrome.list("Tin khác", "it", 30, "") + "</div></body></html>";
    }

    private String sectionPage() {
        return "<!DOCTYPE html><html lang=\"vi\"><head><title>Thời sự</title><link rel=\"canonical\" href=\"https://baonghean.vn/thoi-su\"><meta property=\"og:type\" content=\"website\">"
                + chrome.script(30000) + "</head><body>" + chrome.menu("c-menu") + "<h1>Thời sự</h1>"
                + chrome.list("Thời sự", "story", 60, "(Baonghean.vn) - ") + "</body></html>";
    }
}
