/**
 * The command line of Siliu without Spring: each command composes one of the libraries. Standard output is JSON or one
 * plain sentence; everything else goes to standard error.
 */
package io.siliu.cli;
