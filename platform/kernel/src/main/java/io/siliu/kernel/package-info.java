/**
 * The words that every part of Siliu speaks: money, periods, digests, errors. It knows no framework, no database and
 * no network, so that everybody may depend on it.
 */
package io.siliu.kernel;
