/** What scanners, phones and messengers make of a clean picture of a paper. */
package io.siliu.sandbox.sample.picture;
