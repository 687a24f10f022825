/**
 * Invented papers of every kind with their truth, drawn from a seed, for measuring a reader: as text PDF, OFD, XML, scan,
 * phone photograph and messenger picture. Some layouts may be looked at while a reader is improved, others are held out.
 */
package io.siliu.sandbox.sample;
