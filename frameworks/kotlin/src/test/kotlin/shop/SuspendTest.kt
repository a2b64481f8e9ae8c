package shop

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class SuspendTest {
    private val classPath = System.getProperty("java.class.path").split(File.pathSeparator)

    private fun jar(name: String) = classPath.first { File(it).name.startsWith(name) }

    /** What kapt and the compiler print. */
    private fun compile(directory: Path, source: String): String {
        val file = directory.resolve("Source.kt").apply { writeText(source) }
        val processor = classPath.first { "processor" in it && File(it).name.startsWith("telewright-processor") }
        val options = mapOf(
            "aptMode" to "stubsAndApt",
            "apclasspath" to processor,
            "sources" to directory.resolve("sources"),
            "classes" to directory.resolve("generated"),
            "stubs" to directory.resolve("stubs"),
        )
        val output = ByteArrayOutputStream()
        val exit = K2JVMCompiler().exec(
            PrintStream(output),
            "-no-stdlib",
            "-no-reflect",
            "-classpath", classPath.joinToString(File.pathSeparator),
            "-d", directory.resolve("classes").toString(),
            "-Xplugin=" + jar("kotlin-annotation-processing-embeddable"),
            "-P", options.map { (name, value) -> "plugin:org.jetbrains.kotlin.kapt3:$name=$value" }.joinToString(","),
            file.toString(),
        )
        return "$exit\n$output"
    }

    @Test
    fun `a suspend function is refused`(@TempDir directory: Path) {
        val output = compile(
            directory,
            """
            package refused
            interface Orders {
                @io.telewright.Traced
                suspend fun place(customer: String): String
            }
            """,
        )

        assertThat(output)
            .startsWith(ExitCode.COMPILATION_ERROR.name)
            .contains("[TW026] method place(", "passes its result to a kotlin.coroutines.Continuation")
    }

    @Test
    fun `a function that does not suspend is not refused`(@TempDir directory: Path) {
        val output = compile(
            directory,
            """
            package accepted
            interface Orders {
                @io.telewright.Traced
                fun place(customer: String): String
            }
            """,
        )

        assertThat(output).startsWith(ExitCode.OK.name)
        assertThat(directory.resolve("sources/accepted/InstrumentedOrders.java")).exists()
    }
}
