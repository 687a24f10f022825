/** How parties are stored: rows, mappers, and the encryption between a row and its type. Not for other modules. */
package io.siliu.platform.party.internal;
