/** What the sandbox keeps on the disk so that it survives a kill: small files and journals. */
package io.siliu.sandbox.disk;
