/**
 * The Siliu server. Each direct sub-package is one module; what a module may use of the others stands in its own
 * {@code package-info} and is checked by a test.
 */
package io.siliu.platform;
