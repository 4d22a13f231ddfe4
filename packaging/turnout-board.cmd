@echo off
rem Starts Turnout Board from its repository: finds Java, builds what is not built, runs.
setlocal enableextensions enabledelayedexpansion
for %%i in ("%~dp0..") do set "ROOT=%%~fi"

set "FOUND="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%j in ('where java 2^>nul') do for %%k in ("%%~dpj..") do call :consider "%%~fk"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if not defined FOUND if exist "%%~r" for /d %%d in ("%%~r\*") do call :consider "%%~fd"
)
if not defined FOUND (
    >&2 echo turnout-board: needs Java 25 or newer. Get it from https://adoptium.net
    exit /b 69
)

set "STALE="
if not exist "%ROOT%\target\app\.built" set "STALE=1"
if not defined STALE (
    powershell -NoProfile -Command "$s=(Get-Item -Force '%ROOT%\target\app\.built').LastWriteTimeUtc; if (Get-ChildItem -Recurse '%ROOT%\pom.xml','%ROOT%\src\main' | Where-Object { $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1) { exit 1 }"
    if errorlevel 1 set "STALE=1"
)
if defined STALE (
    where mvn >nul 2>nul
    if errorlevel 1 (
        >&2 echo turnout-board: not built yet, and Maven is not here to build it. Get it from https://maven.apache.org/install.html
        exit /b 69
    )
    >&2 echo turnout-board: building, which takes a minute the first time ...
    if exist "%ROOT%\target\app" rmdir /s /q "%ROOT%\target\app"
    if not defined JAVA_HOME set "JAVA_HOME=!FOUND!"
    pushd "%ROOT%"
    call mvn -B -q -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        popd
        >&2 echo turnout-board: the build failed; the lines above say why.
        exit /b 69
    )
    popd
    type nul > "%ROOT%\target\app\.built"
)

"%FOUND%\bin\java" -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow ^
    --module-path "%ROOT%\target\app\javafx" --add-modules javafx.controls,javafx.fxml,javafx.swing ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED -Djava.awt.headless=true ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Dturnoutboard.data=%ROOT%\data" ^
    -cp "%ROOT%\target\app\turnout-board.jar;%ROOT%\target\app\lib\*" io.turnoutboard.app.Main %*
exit /b %errorlevel%

rem Sets FOUND to the given folder where it holds Java 25 or newer.
:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%m in ("%%~v") do (
    if %%m geq 25 set "FOUND=%~1"
)
exit /b 0
