# What `cmake --install build/release` puts where, and the Debian package that `cpack -G DEB` makes of it. The programs find each
# other by standing in one folder; the pinned lists of the Kafka runtimes, icons, font and translations are inside of them.

set(package_folder "${CMAKE_BINARY_DIR}/packaging")
set(package_files)

# --- manual pages, from what the programs say with --help ------------------------------------------------------------------------

if(BROKERSCOPE_BUILD_UI)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(man_pages)
  foreach(program brokerscope brokerscope-cli brokerscope-supervisor)
    list(APPEND man_pages "${package_folder}/man/man1/${program}.1.gz" "${package_folder}/man/zh_CN/man1/${program}.1.gz")
  endforeach()
  set(man "${CMAKE_SOURCE_DIR}/packaging/man")
  add_custom_command(OUTPUT ${man_pages}
    COMMAND Python3::Interpreter -B "${man}/make_man.py" $<TARGET_FILE_DIR:brokerscope> ${PROJECT_VERSION} "${package_folder}/man"
    DEPENDS brokerscope brokerscope-cli brokerscope-supervisor "${man}/make_man.py" "${man}/texts.py"
    COMMENT "Writing the manual pages" VERBATIM)
  list(APPEND package_files ${man_pages})

  # --- icons as pixels, beside the SVG --------------------------------------------------------------------------------------------

  add_executable(brokerscope_render_icons EXCLUDE_FROM_ALL packaging/icons/render_icons.cpp)
  target_link_libraries(brokerscope_render_icons PRIVATE brokerscope_options Qt6::Svg)
  set_target_properties(brokerscope_render_icons PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${package_folder}")
  set(icon_sizes 16 22 24 32 48 64 128 256 512)
  list(TRANSFORM icon_sizes REPLACE "^([0-9]+)$" "${package_folder}/icons/\\1.png" OUTPUT_VARIABLE icon_files)
  set(icons "${CMAKE_SOURCE_DIR}/resources/icons")
  add_custom_command(OUTPUT ${icon_files}
    COMMAND brokerscope_render_icons "${icons}/logo.svg" "${icons}/logo-small.svg" "${package_folder}/icons"
    DEPENDS brokerscope_render_icons "${icons}/logo.svg" "${icons}/logo-small.svg"
    COMMENT "Drawing the icons" VERBATIM)
  list(APPEND package_files ${icon_files})
endif()

# --- install ----------------------------------------------------------------------------------------------------------------------

# Not part of `all`: who only builds needs neither. Installing makes them, as it makes the programs.
add_custom_target(package_files DEPENDS ${package_files})
foreach(program brokerscope brokerscope-cli brokerscope-supervisor)
  if(TARGET ${program})
    add_dependencies(package_files ${program})
    target_link_options(${program} PRIVATE "LINKER:-z,relro,-z,now")
  endif()
endforeach()
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
install(CODE "execute_process(COMMAND \"\${CMAKE_COMMAND}\" --build \"${CMAKE_BINARY_DIR}\" --target package_files COMMAND_ERROR_IS_FATAL ANY)")

foreach(program brokerscope brokerscope-cli brokerscope-supervisor)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
if(BROKERSCOPE_BUILD_UI)
  set(id org.brokerscope.Brokerscope)
  install(FILES packaging/linux/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/linux/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/icons/logo.svg RENAME ${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  foreach(size ${icon_sizes})
    install(FILES "${package_folder}/icons/${size}.png" RENAME ${id}.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
  endforeach()
  install(DIRECTORY "${package_folder}/man/" DESTINATION ${CMAKE_INSTALL_MANDIR})
  # To be read without the program, too; its own copy is inside of it.
  install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/brokerscope/guide FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
endif()

# --- the Debian package -----------------------------------------------------------------------------------------------------------

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME brokerscope)
set(CPACK_PACKAGE_VENDOR "The Brokerscope developers")
set(CPACK_PACKAGE_CONTACT "The Brokerscope developers <developers@brokerscope.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# A package fits the Debian release that it was built on: its libraries' versions are that release's. The package of the
# newer release counts as the newer one.
file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9]" "" release "${release}")
set(CPACK_DEBIAN_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${release}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${CMAKE_SOURCE_DIR}/packaging/debian/postrm")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop application for Apache Kafka and ZooKeeper")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Runs, watches, explains and mends Kafka clusters: topics with their leaders,
consumer groups with their lag over time, brokers, messages, the tree of
ZooKeeper. It starts a real local cluster with one click, connects to any
other, says before each change what it will do, and tells why a consumer
group does not move.
.
The package has the window (brokerscope) and the same on the command line
(brokerscope-cli). Kafka itself is fetched when a local cluster is first
started.")
# What shlibdeps cannot see: Java runs local clusters and Maven fetches them; the journal is an SQLite file, whose driver Qt loads
# by name. Without a font for it the half of the program that is Chinese is boxes. Qt's X11 plugin is in libqt6gui6 on both releases.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "default-jre-headless (>= 2:1.17) | java17-runtime-headless, maven, libqt6sql6-sqlite, fonts-wqy-microhei | fonts-noto-cjk")
# A better font for code, Qt's own texts in Chinese, Wayland, and a place for passwords.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "fonts-jetbrains-mono, qt6-translations-l10n, qt6-wayland, gnome-keyring | kwalletmanager")

# --- what a Debian package says of itself -------------------------------------------------------------------------------------------

# The font's licence as a paragraph of the copyright file: indented, empty lines as dots.
file(READ "${CMAKE_SOURCE_DIR}/resources/fonts/OFL.txt" licence)
string(REGEX REPLACE "^.*\n(Version 1\\.1 - )" "\\1" licence "${licence}")
string(STRIP "${licence}" licence)
string(REGEX REPLACE "\n\n+" "\n.\n" licence "${licence}")
string(REPLACE "\n" "\n " licence "${licence}")
set(OFL "License: OFL-1.1\n ${licence}")
configure_file(packaging/debian/copyright "${package_folder}/copyright" @ONLY)
configure_file(packaging/debian/changelog.in "${package_folder}/changelog.Debian" @ONLY)
configure_file(CHANGELOG.md "${package_folder}/changelog" COPYONLY)
find_program(GZIP gzip REQUIRED)
foreach(file changelog changelog.Debian)
  execute_process(COMMAND "${GZIP}" -9nf "${package_folder}/${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
set(documents "${package_folder}/copyright" "${package_folder}/changelog.gz" "${package_folder}/changelog.Debian.gz")
install(FILES ${documents} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/brokerscope)

include(CPack)
