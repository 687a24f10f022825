/**
 * The catalogue of indicators as data: how its files are read and checked, what one indicator means in three values,
 * and how its sentences are written.
 */
package io.siliu.rules.internal.catalogue;
