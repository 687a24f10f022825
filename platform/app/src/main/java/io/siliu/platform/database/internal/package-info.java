/** Drives the embedded server and implements the faces of this module. Nothing here is for other modules. */
package io.siliu.platform.database.internal;
