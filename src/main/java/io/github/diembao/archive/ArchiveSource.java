package io.github.diembao.archive;

/** A source that is an archive: it counts against the depth of nesting. */
interface ArchiveSource extends EventSource {}
