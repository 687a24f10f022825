/** Small files that survive a power cut. */
package io.siliu.kernel.disk;
