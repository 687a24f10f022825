/** The addresses, from settings or a file, and the HTTP client. Nothing here is for other modules. */
package io.siliu.platform.outside.internal;
