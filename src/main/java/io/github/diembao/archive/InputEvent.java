package io.github.diembao.archive;

/** What reading a list of inputs yields, in input order. */
public sealed interface InputEvent permits ArticleInput, InputFailure, SkippedFile {}
