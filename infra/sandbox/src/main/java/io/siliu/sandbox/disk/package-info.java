/** What the sandbox keeps on the disk so that it survives a kill: journals. */
package io.siliu.sandbox.disk;
