/**
 * The outside world for demonstrations and tests, in a process of its own: the commands that generate an invented month
 * and hand it to the product over HTTP, like anybody else.
 */
package io.siliu.sandbox;
