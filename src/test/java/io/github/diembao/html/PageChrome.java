package io.github.diembao.html;

import java.util.Random;

/** Everything around an article on a page, invented anew from a seed: menus, scripts, lists of other articles, comments. */
final class PageChrome {

    private static final String[] WHO = {
        "Công an huyện", "UBND thị xã", "Ngư dân", "Học sinh", "Hợp tác xã", "Bộ đội Biên phòng", "Sở Y tế", "Tỉnh đoàn"
    };
    private static final String[] DOES = {
        "ra quân", "tiếp nhận", "khánh thành", "phát động", "đối thoại về", "rà soát", "kêu gọi giữ", "triển khai"
    };
    private static final String[] WHAT = {
        "tuyến đường kiểu mẫu",
        "lớp học mới ở vùng lũ",
        "mô hình nuôi hươu",
        "vụ cá Nam",
        "tuần lễ sách",
        "chợ phiên vùng cao",
        "chiến dịch hiến máu",
        "dự án nước sạch"
    };
    private static final String[] WHERE = {
        "tại Quỳnh Lưu", "ở Cửa Lò", "trên đất Phủ Quỳ", "bên sông Giăng", "tại Hưng Nguyên", "ở rẻo cao Kỳ Sơn"
    };

    private final Random random;

    PageChrome(long seed) {
        random = new Random(seed);
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }

    String headline() {
        return pick(WHO) + " " + pick(DOES) + " " + pick(WHAT) + " " + pick(WHERE) + " " + (random.nextInt(28) + 1)
                + "/" + (random.nextInt(12) + 1);
    }

    String teaser(String mark) {
        return mark + headline() + ", thu hút đông đảo người dân tham gia; "
                + headline().toLowerCase(java.util.Locale.ROOT) + " cũng được nhắc tới trong dịp này.";
    }

    String menu(String listClass) {
        StringBuilder out = new StringBuilder("<nav class=\"" + listClass + "\"><ul>");
        for (String name :
                new String[] {"Thời sự", "Kinh tế", "Xã hội", "Pháp luật", "Thể thao", "Giáo dục", "Văn hóa"}) {
            out.append("<li><a href=\"/muc-")
                    .append(random.nextInt(99))
                    .append("\">")
                    .append(name)
                    .append("</a><ul>");
            for (int i = 0; i < 9; i++) {
                out.append("<li class=\"sub\"><a href=\"/muc/")
                        .append(random.nextInt(999))
                        .append("\">Mục ")
                        .append(pick(WHAT))
                        .append("</a></li>");
            }
            out.append("</ul></li>");
        }
        return out.append("</ul></nav>\n").toString();
    }

    /** Script of about so many bytes, with strings and markup inside, as real pages have. */
    String script(int bytes) {
        StringBuilder out = new StringBuilder("<script>\nvar _cfg={\"zone\":" + random.nextInt(9999) + "};\n");
        while (out.length() < bytes) {
            out.append("function f")
                    .append(random.nextInt(99999))
                    .append("(a,b){if(a<b&&!window.CMS_BANNER){document.write('<p>")
                    .append(headline())
                    .append("</p>');}return \"(Baonghean.vn) - ")
                    .append(random.nextInt())
                    .append("\";}\n");
        }
        return out.append("</script>\n").toString();
    }

    String list(String heading, String itemClass, int items, String mark) {
        StringBuilder out =
                new StringBuilder("<div class=\"box-heading\"><h3>" + heading + "</h3></div><div class=\"list\">");
        for (int i = 0; i < items; i++) {
            int id = random.nextInt(99999);
            out.append("<article class=\"")
                    .append(itemClass)
                    .append("\"><figure class=\"story__thumb\"><a href=\"/bai-")
                    .append(id)
                    .append(".html\"><img class=\"lazyload\" src=\"data:image/gif;base64,R0lGOD\" data-src=\"/thumb/")
                    .append(id)
                    .append(".jpg\" alt=\"")
                    .append(headline())
                    .append("\"></a></figure><h2 class=\"story__heading\"><a class=\"cms-link\" href=\"/bai-")
                    .append(id)
                    .append(".html\">")
                    .append(headline())
                    .append(
                            "</a></h2><time datetime=\"2026-01-02T03:04:05+07:00\">02/01/2026 03:04</time><div class=\"summary\">")
                    .append(teaser(mark))
                    .append("</div></article>\n");
        }
        return out.append("</div>\n").toString();
    }

    String comments() {
        StringBuilder out = new StringBuilder("<div class=\"article-comments\"><h3>Độc giả bình luận</h3>");
        for (int i = 0; i < 8; i++) {
            out.append("<div class=\"box\"><div class=\"name\">Bạn đọc ")
                    .append(i)
                    .append(" <time datetime=\"2026-02-0")
                    .append(i + 1)
                    .append("\">x</time></div><div class=\"text\">")
                    .append(teaser(""))
                    .append("</div></div>");
        }
        return out.append("<p class=\"note\">* Vui lòng nhập bình luận tiếng Việt có dấu</p></div>\n")
                .toString();
    }

    /** Headlines of other articles, each a link in a list. */
    String links(int items) {
        StringBuilder out = new StringBuilder("<ul>");
        for (int i = 0; i < items; i++) {
            out.append("<li><a href=\"/bai-")
                    .append(random.nextInt(99999))
                    .append(".html\">")
                    .append(headline());
            out.append("</a> <span>(").append(random.nextInt(28) + 1).append("/11)</span></li>\n");
        }
        return out.append("</ul>\n").toString();
    }

    /** Other articles with their leads, without any telling name. */
    String teasers(int items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items; i++) {
            int id = random.nextInt(99999);
            out.append("<div class=\"i\"><a href=\"/bai-")
                    .append(id)
                    .append(".html\"><img src=\"/t/")
                    .append(id);
            out.append(".jpg\" alt=\"\"></a><h3><a href=\"/bai-")
                    .append(id)
                    .append(".html\">")
                    .append(headline());
            out.append("</a></h3><p>").append(teaser("")).append("</p></div>\n");
        }
        return out.toString();
    }

    /** Paragraphs that belong to no article, as a column beside it carries. */
    String prose(int paragraphs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            out.append("<p>").append(teaser("")).append(' ').append(teaser("")).append("</p>\n");
        }
        return out.toString();
    }

    /** What readers write below an article, each with a name and an hour. */
    String remarks(int items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items; i++) {
            out.append("<div class=\"mot\"><b>Độc giả ")
                    .append(i)
                    .append("</b> <i>")
                    .append(random.nextInt(23));
            out.append(" giờ trước</i><p>").append(teaser("")).append(' ').append(teaser(""));
            out.append("</p><a href=\"#\">Trả lời</a> <a href=\"#\">Thích</a></div>\n");
        }
        return out.toString();
    }
}
