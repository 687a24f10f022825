/**
 * Screens four-flow records: a catalogue of indicators held as data, compiled into the Drools canonical model and run
 * on immutable facts. Pure functions of facts and rule set: no clock, no database, no network.
 */
package io.siliu.rules;
