package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.Line;

/** A settlement line with whom and what it is about. */
record Job(Line line, Firm firm, Somebody worker, long gross, long net, long fee) {}
