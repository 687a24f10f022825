/** Reading and checking of files, booking, rows and mappers. Not for other modules. */
package io.siliu.platform.settlement.internal;
