/** The compiler of Eclipse runs the processor as javac does. */
package io.telewright.test.eclipse;
