package io.github.diembao.html;

import java.util.List;

/** Pages without end, 60 to 300 KB as real ones: every article in every layout in ever new surroundings. */
public final class RealisticPages {

    private final List<ArticleModel> models = ArticleModel.all();
    private final PageRenderer.Layout[] layouts = PageRenderer.Layout.values();

    /**
     * Renders a page.
     *
     * @param number any number from 0 on; the same number gives the same page
     * @return its HTML
     */
    public String page(int number) {
        int layout = number % layouts.length;
        int model = number / layouts.length % models.size();
        return PageRenderer.render(models.get(model), layouts[layout], number / layouts.length / models.size());
    }
}
