package io.siliu.bench;

/** Takes figures as they are measured. */
interface Figures {

    void report(Figure figure);
}
