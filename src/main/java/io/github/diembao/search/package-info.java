/**
 * Searching an archive the way Vietnamese readers type, with Apache Lucene: analysis components that Solr and
 * {@code CustomAnalyzer} load by name, an index of articles, its query language, saved searches.
 */
@NullMarked
package io.github.diembao.search;

import org.jspecify.annotations.NullMarked;
