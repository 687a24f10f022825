/** How documents are stored, queued and read. Not for other modules. */
package io.siliu.platform.document.internal;
