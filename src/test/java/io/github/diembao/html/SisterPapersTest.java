package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where other papers put their title, lead and body: one page of each system in its barest form. */
class SisterPapersTest {

    private static final PageCleaner CLEANER = PageCleaner.create();
    private static final String BODY = "Nền đường đã xong từ giữa tháng, nay chỉ còn chờ rải nhựa.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            (Baonghean.vn) - | nghe-an
            (CMO) -          | ca-mau
            # a mark of two papers, and one that fits many, tell none
            (BTN) -          | -
            (ĐN) -           | -
            """)
    void aMarkTellsItsPaperAlone(String mark, String place) {
        CleanedPage cleaned = ScrapeCleaner.create()
                .clean(
                        "Bản vùng cao mở đường mới\n\n" + mark
                                + " Con đường dài bốn cây số sắp thông từ bản ra chợ.\n\n" + BODY,
                        PageHints.none());
        assertThat(cleaned.sapo()).isEqualTo("Con đường dài bốn cây số sắp thông từ bản ra chợ.");
        assertThat(cleaned.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # host               | template               | page: T is the title, S the lead, B the body
            baohatinh.vn         | baohatinh/E3           | <h1 class='article__title cms-title'>T</h1><div class='article__sapo cms-desc'>S</div><div class='article__body zce-content-body cms-body'>B</div>
            dantri.com.vn        | dantri                 | <main><h1>T</h1><article><h2>S</h2><div id=desktop-in-article>B<div id=desktop-in-article-2><p>Quảng cáo bán xe</p></div></div></article></main>
            dantri.com.vn        | dantri                 | <h1 class='title-page detail'>T</h1><h2 class=singular-sapo>S</h2><div class=singular-content>B</div>
            vietnamnet.vn        | vietnamnet             | <h1 class=content-detail-title>T</h1><h2 class=content-detail-sapo>S</h2><div id=maincontent>B<div class=ck-cms-insert-neww-group><p>Bài khác trong ngày</p></div></div>
            vietnamnet.vn        | vietnamnet             | <div class=ArticleDetail><h1 class=title>T</h1><div class=ArticleLead><p>S</p></div><div class=ArticleContent>B</div></div>
            laodong.vn           | laodong                | <article class=detail><h1 class=title>T</h1><small class=author>15/03/2025 07:10</small><div class=chappeau>S</div><div class=art-content>B<div class=articles-relatived>Bài khác</div></div></article>
            baotintuc.vn         | baotintuc              | <h1 class=detail-title>T</h1><h2 class=sapo>S</h2><div class=contents>B<div class=boxdata>Bài khác</div></div>
            qdnd.vn              | qdnd                   | <h1 class=post-title>T</h1><div class=post-summary>S</div><div class=post-content>B</div>
            cand.com.vn          | cand                   | <h1 class='box-title-detail entry-title'>T</h1><div class=box-des-detail>S</div><div class=detail-content-body>B</div>
            baophapluat.vn       | baophapluat/prose      | <div id=content_article><h1>T</h1><div class=article-content__description>S</div><div class='prose prose-lg'>B</div></div>
            congthuong.vn        | congthuong/mastercms   | <h1 class=article-detail-title>T</h1><div class=article-detail-desc>S</div><div id=articleBody>B</div>
            baovanhoa.vn         | baovanhoa              | <h1 class=detail__title>T</h1><div id=abody><div class=detail__summary>S</div>B</div>
            baovephapluat.vn     | baovephapluat          | <h1 class=post-title>T</h1><div class=post-summary>S</div><div class=post-content><div class=noidung>B</div></div>
            vtcnews.vn           | vtcnews                | <h1 class=bold>T</h1><h2 class='font18 bold inline-nb'>S</h2><div class='edittor-content box-cont'>B</div>
            24h.com.vn           | 24h                    | <h1 id=article_title>T</h1><h2 id=article_sapo>S</h2><article id=article_body>B</article>
            vneconomy.vn         | vneconomy              | <h1>T</h1><div class=news-sapo data-field=sapo>S</div><div data-field=body>B</div>
            nongnghiepmoitruong.vn | nongnghiep           | <h1>T</h1><h2 class='main-intro detail-intro'>S</h2><div class=content itemprop=articleBody>B</div>
            bnews.vn             | bnews                  | <div class=post-top-entry><h1>T</h1></div><div class=post-summary>S</div><div class=post-ct-entry>B</div>
            genk.vn              | genk/vccorp            | <h1 class=kbwc-title>T</h1><h2 class=knc-sapo>S</h2><div class=knc-content>B</div>
            phunuvietnam.vn      | phunuvietnam/vccorp    | <h1 class=detail-title>T</h1><h2 class=sapo-detail>S</h2><div class='content-detail detail-content'>B</div>
            thanhnien.vn         | thanhnien/vccorp       | <h1 class=details__headline>T</h1><div class=sapo>S</div><div class=details__content id=abody>B</div>
            baocantho.com.vn     | baocantho/newscontents | <h1 class=title>T</h1><h4 class=sapo>S</h4><div id=newscontents><div class=content-fck>B</div></div>
            baodongnai.com.vn    | baodongnai/mediasoft   | <h1 class=title>T</h1><div id=content class=content-detail><div class=td-post-content><p><b>S</b></p>B</div></div>
            baophutho.vn         | baophutho/dcontent     | <h1>T</h1><div class=sapo>S</div><div id=dcontent>B<div class=content-list><p>Bài khác</p></div></div>
            moitruonggiaothong.vn | moitruonggiaothong/baodautu | <div class=title-detail><h1>T</h1></div><div class=sapo_detail>S</div><div class=details__content>B</div>
            baodienbienphu.vn    | baodienbien            | <div class=detail-news><h1>T</h1><div class=editor-content><p><b>ĐBP - S</b></p>B</div></div>
            baocamau.vn          | baocamau               | <h1>T</h1><div class=post-content><p><strong>(CMO) S</strong></p>B</div>
            baocaobang.vn        | baocaobang             | <h1>T</h1><div id=content-detail><p><strong>S</strong></p>B</div>
            baoquangngai.vn      | baoquangngai           | <h1>T</h1><div id=body><p class=sapo>(Báo Quảng Ngãi)- S</p>B</div>
            doanhnghiepvn.vn     | doanhnghiepvn          | <h1 class=single-post-title>T</h1><div class=entry-summary>S</div><div class=single-entry-summary-post-content>B</div>
            baobinhduong.vn      | baobinhduong/newscontents | <h1 class=title>T</h1><p class=sapo>S</p><div id=contentNews><div class=singular-content>B</div></div>
            znews.vn             | znews                  | <h1 class=the-article-title>T</h1><p class=the-article-summary>S</p><div class=the-article-body>B<div id=innerarticle><p>Bài khác</p></div></div>
            """)
    void everySystemGivesTitleLeadAndBody(String host, String template, String html) {
        String page = "<link rel=canonical href='https://" + host + "/mo-duong-123.html'>"
                + html.replace(">T<", ">Bản vùng cao mở đường mới<")
                        .replace("S<", "Con đường dài bốn cây số sắp thông từ bản ra chợ.<")
                        .replace(">B<", "><p>" + BODY + "</p><");
        CleanedPage cleaned = CLEANER.clean(page, PageHints.none());
        assertThat(cleaned.template()).isEqualTo(template);
        assertThat(cleaned.status()).isEqualTo(ArticleStatus.OK);
        assertThat(cleaned.title()).isEqualTo("Bản vùng cao mở đường mới");
        assertThat(cleaned.sapo()).isEqualTo("Con đường dài bốn cây số sắp thông từ bản ra chợ.");
        assertThat(cleaned.authors()).isEmpty();
        assertThat(cleaned.blocks()).extracting(CleanedBlock::text).containsExactly(BODY);
    }
}
