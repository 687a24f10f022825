/**
 * The frozen form in which facts are sealed: canonical JSON (RFC 8785) and salted fields. A change of this form is a
 * new encoding version, never an edit.
 */
package io.siliu.kernel.canonical;
