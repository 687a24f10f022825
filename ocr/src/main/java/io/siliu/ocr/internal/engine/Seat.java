package io.siliu.ocr.internal.engine;

/** A place in a worker, taken for one picture. */
record Seat(Worker worker, int place) {}
