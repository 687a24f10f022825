/** How the figures of an overview are put together. Nothing here is open to other modules. */
package io.siliu.platform.oversight.internal;
