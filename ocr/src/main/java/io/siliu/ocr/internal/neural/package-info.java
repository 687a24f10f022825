/**
 * Recognition by neural networks (PP-OCR, run by ONNX Runtime): one network tells which pixels belong to lines of text,
 * others read a line. Used in worker processes only. The networks come with the library; nothing is trained or loaded here.
 */
package io.siliu.ocr.internal.neural;
