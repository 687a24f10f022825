/**
 * Turns a catalogue into the Drools canonical model and runs it. The only code that sees Drools, because the model's
 * builder is public but not documented for users: the version is pinned and a test holds it against plain evaluation.
 */
package io.siliu.rules.internal.drools;
