package io.github.diembao.archive;

/**
 * A file of a folder that holds no article by its name, such as a style sheet or a picture.
 *
 * @param source path relative to the given folder
 */
public record SkippedFile(String source) implements InputEvent {}
